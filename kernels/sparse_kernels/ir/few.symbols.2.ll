; 4bd10453b1f8a86408e7644d13a957ff

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_symbols(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14, i64 %a15, i64 %a16, i64 %a17, i64 %a18) local_unnamed_addr #2 {
  %.32.i = add i64 %a18, 16
  %.33.i = inttoptr i64 %.32.i to ptr
  %.34.i = load i64, ptr %.33.i, align 8, !noalias !0
  %.63.i = add i64 %a0, 32
  %.64.i = inttoptr i64 %.63.i to ptr
  %.65.i = load i64, ptr %.64.i, align 8, !noalias !0
  %.66.i = inttoptr i64 %.65.i to ptr
  %.68.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.69.i = add i64 %a0, 16
  %.70.i = inttoptr i64 %.69.i to ptr
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.74.i = inttoptr i64 %.71.i to ptr
  %.99.i = add i64 %a1, 32
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.101.i to ptr
  %.104.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.105.i = add i64 %a1, 16
  %.106.i = inttoptr i64 %.105.i to ptr
  %.107.i = load i64, ptr %.106.i, align 8, !noalias !0
  %.110.i = inttoptr i64 %.107.i to ptr
  %.141.i = add i64 %a5, 16
  %.142.i = inttoptr i64 %.141.i to ptr
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !0
  %.146.i = inttoptr i64 %.143.i to ptr
  %.177.i = add i64 %a9, 16
  %.178.i = inttoptr i64 %.177.i to ptr
  %.179.i = load i64, ptr %.178.i, align 8, !noalias !0
  %.182.i = inttoptr i64 %.179.i to ptr
  %.213.i = add i64 %a10, 16
  %.214.i = inttoptr i64 %.213.i to ptr
  %.215.i = load i64, ptr %.214.i, align 8, !noalias !0
  %.218.i = inttoptr i64 %.215.i to ptr
  %.243.i = add i64 %a11, 32
  %.244.i = inttoptr i64 %.243.i to ptr
  %.245.i = load i64, ptr %.244.i, align 8, !noalias !0
  %.246.i = inttoptr i64 %.245.i to ptr
  %.248.i = load i64, ptr %.246.i, align 8, !noalias !0
  %.249.i = add i64 %a11, 16
  %.250.i = inttoptr i64 %.249.i to ptr
  %.251.i = load i64, ptr %.250.i, align 8, !noalias !0
  %.254.i = inttoptr i64 %.251.i to ptr
  %.279.i = add i64 %a12, 32
  %.280.i = inttoptr i64 %.279.i to ptr
  %.281.i = load i64, ptr %.280.i, align 8, !noalias !0
  %.282.i = inttoptr i64 %.281.i to ptr
  %.284.i = load i64, ptr %.282.i, align 8, !noalias !0
  %.285.i = add i64 %a12, 16
  %.286.i = inttoptr i64 %.285.i to ptr
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !0
  %.290.i = inttoptr i64 %.287.i to ptr
  %.315.i = add i64 %a13, 32
  %.316.i = inttoptr i64 %.315.i to ptr
  %.317.i = load i64, ptr %.316.i, align 8, !noalias !0
  %.318.i = inttoptr i64 %.317.i to ptr
  %.320.i = load i64, ptr %.318.i, align 8, !noalias !0
  %.321.i = add i64 %a13, 16
  %.322.i = inttoptr i64 %.321.i to ptr
  %.323.i = load i64, ptr %.322.i, align 8, !noalias !0
  %.326.i = inttoptr i64 %.323.i to ptr
  %.351.i = add i64 %a14, 32
  %.352.i = inttoptr i64 %.351.i to ptr
  %.353.i = load i64, ptr %.352.i, align 8, !noalias !0
  %.354.i = inttoptr i64 %.353.i to ptr
  %.356.i = load i64, ptr %.354.i, align 8, !noalias !0
  %.357.i = add i64 %a14, 16
  %.358.i = inttoptr i64 %.357.i to ptr
  %.359.i = load i64, ptr %.358.i, align 8, !noalias !0
  %.362.i = inttoptr i64 %.359.i to ptr
  %.387.i = add i64 %a15, 32
  %.388.i = inttoptr i64 %.387.i to ptr
  %.389.i = load i64, ptr %.388.i, align 8, !noalias !0
  %.390.i = inttoptr i64 %.389.i to ptr
  %.392.i = load i64, ptr %.390.i, align 8, !noalias !0
  %.393.i = add i64 %a15, 16
  %.394.i = inttoptr i64 %.393.i to ptr
  %.395.i = load i64, ptr %.394.i, align 8, !noalias !0
  %.398.i = inttoptr i64 %.395.i to ptr
  %.423.i = add i64 %a16, 32
  %.424.i = inttoptr i64 %.423.i to ptr
  %.425.i = load i64, ptr %.424.i, align 8, !noalias !0
  %.426.i = inttoptr i64 %.425.i to ptr
  %.428.i = load i64, ptr %.426.i, align 8, !noalias !0
  %.429.i = add i64 %a16, 16
  %.430.i = inttoptr i64 %.429.i to ptr
  %.431.i = load i64, ptr %.430.i, align 8, !noalias !0
  %.434.i = inttoptr i64 %.431.i to ptr
  %.465.i = add i64 %a17, 16
  %.466.i = inttoptr i64 %.465.i to ptr
  %.467.i = load i64, ptr %.466.i, align 8, !noalias !0
  %.470.i = inttoptr i64 %.467.i to ptr
  %.185.i.i = trunc i64 %a2 to i16
  %.131.0.i.i.i = and i64 %.68.i, 63
  %.161.i.i.i = and i64 %.68.i, -64
  %1 = tail call i64 @llvm.smax.i64(i64 %.68.i, i64 63)
  %spec.select637.i.i.i = lshr i64 %1, 6
  %.247646.not.i.i.i = icmp eq i64 %spec.select637.i.i.i, 0
  br i1 %.247646.not.i.i.i, label %B15143.preheader.i.i.i, label %B282.if.lr.ph.i.i.i

B282.if.lr.ph.i.i.i:                              ; preds = %0
  %.91.i.i.i = trunc i64 %a3 to i16
  %.309.i.i.i = insertelement <64 x i16> poison, i16 %.185.i.i, i64 0
  %.310.i.i.i = shufflevector <64 x i16> %.309.i.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  %.311.i.i.i = insertelement <64 x i16> poison, i16 %.91.i.i.i, i64 0
  %.312.i.i.i = shufflevector <64 x i16> %.311.i.i.i, <64 x i16> poison, <64 x i32> zeroinitializer
  br label %B282.if.i.i.i

B15143.preheader.i.i.i:                           ; preds = %B14991.i.i.i, %0
  %more.3.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %more.4.1.i.i.i, %B14991.i.i.i ]
  %differ.4.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %differ.5.1.i.i.i, %B14991.i.i.i ]
  %small.3.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.742.i.i.i, %B14991.i.i.i ]
  %.1074654.not.i.i.i = icmp eq i64 %.131.0.i.i.i, 0
  br i1 %.1074654.not.i.i.i, label %B15634.i.i.i, label %B15143.if.lr.ph.i.i.i

B15143.if.lr.ph.i.i.i:                            ; preds = %B15143.preheader.i.i.i
  %.1147.i.i.i = and i64 %a3, 65535
  br label %B15143.if.i.i.i

B360.i.i.i:                                       ; preds = %B282.if.i.i.i
  %.354.i.i.i = xor i64 %.315.i.i.i, -1
  %.356.i.i.i = and i64 %.338.i.i.i, %.354.i.i.i
  %.380.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.356.i.i.i)
  %.381.i.i.i = add i64 %.380.i.i.i, %more.3.0649.i.i.i
  %.385.not.i.i.i = icmp eq i64 %.356.i.i.i, 0
  br i1 %.385.not.i.i.i, label %B712.i.i.i, label %B418.i.i.i

B418.i.i.i:                                       ; preds = %B360.i.i.i, %B710.i.i.i
  %_append_v203_marks.3.2.i.i.i = phi i64 [ %.550.i.i.i, %B710.i.i.i ], [ %.356.i.i.i, %B360.i.i.i ]
  %_append_v203_found.2.2.i.i.i = phi i64 [ %.562.i.i.i, %B710.i.i.i ], [ %more.3.0649.i.i.i, %B360.i.i.i ]
  %2 = getelementptr i32, ptr %.218.i, i64 %_append_v203_found.2.2.i.i.i
  br label %B630.if.i.i.i

B710.i.i.i:                                       ; preds = %B630.if.i.i.i
  %.562.i.i.i = add i64 %_append_v203_found.2.2.i.i.i, 4
  %.566.not.i.i.i = icmp eq i64 %.550.i.i.i, 0
  br i1 %.566.not.i.i.i, label %B712.i.i.i, label %B418.i.i.i

B712.i.i.i:                                       ; preds = %B710.i.i.i, %B360.i.i.i
  %.606.i.i.i = and i64 %.338.i.i.i, %.315.i.i.i
  %.612.not.i.i.i = icmp eq i64 %.606.i.i.i, 0
  br i1 %.612.not.i.i.i, label %B902.i.i.i, label %B900.i.i.i

B900.i.i.i:                                       ; preds = %B712.i.i.i, %B900.i.i.i
  %differ.3.2.i.i.i = phi i64 [ %.687.i.i.i, %B900.i.i.i ], [ %differ.4.0650.i.i.i, %B712.i.i.i ]
  %both.2.2.i.i.i = phi i64 [ %.695.i.i.i, %B900.i.i.i ], [ %.606.i.i.i, %B712.i.i.i ]
  %.618.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %both.2.2.i.i.i, i1 true)
  %notmask.i.i.i = shl nsw i64 -1, %.618.i.i.i
  %.620.i.i.i = xor i64 %notmask.i.i.i, -1
  %.622.i.i.i = and i64 %.620.i.i.i, %.315.i.i.i
  %.623.i.i.i = tail call range(i64 0, 64) i64 @llvm.ctpop.i64(i64 %.622.i.i.i)
  %.625.i.i.i = add i64 %.623.i.i.i, %small.3.0651.i.i.i
  %.652.i.i.i = getelementptr i32, ptr %.326.i, i64 %differ.3.2.i.i.i
  %.653.i.i.i = trunc i64 %.625.i.i.i to i32
  store i32 %.653.i.i.i, ptr %.652.i.i.i, align 4, !noalias !3
  %.656.i.i.i = or disjoint i64 %.618.i.i.i, %.189.0647.i.i.i
  %.683.i.i.i = getelementptr i32, ptr %.362.i, i64 %differ.3.2.i.i.i
  %.684.i.i.i = trunc i64 %.656.i.i.i to i32
  store i32 %.684.i.i.i, ptr %.683.i.i.i, align 4, !noalias !3
  %.687.i.i.i = add i64 %differ.3.2.i.i.i, 1
  %.693.i.i.i = add i64 %both.2.2.i.i.i, -1
  %.695.i.i.i = and i64 %.693.i.i.i, %both.2.2.i.i.i
  %.698.not.i.i.i = icmp eq i64 %.695.i.i.i, 0
  br i1 %.698.not.i.i.i, label %B902.i.i.i, label %B900.i.i.i

B902.i.i.i:                                       ; preds = %B900.i.i.i, %B282.if.i.i.i, %B712.i.i.i
  %more.4.1.i.i.i = phi i64 [ %more.3.0649.i.i.i, %B282.if.i.i.i ], [ %.381.i.i.i, %B712.i.i.i ], [ %.381.i.i.i, %B900.i.i.i ]
  %differ.5.1.i.i.i = phi i64 [ %differ.4.0650.i.i.i, %B282.if.i.i.i ], [ %differ.4.0650.i.i.i, %B712.i.i.i ], [ %.687.i.i.i, %B900.i.i.i ]
  %.741.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.315.i.i.i)
  %.742.i.i.i = add i64 %.741.i.i.i, %small.3.0651.i.i.i
  %.746.not.i.i.i = icmp eq i64 %.315.i.i.i, 0
  br i1 %.746.not.i.i.i, label %B14991.i.i.i, label %B950.i.i.i

B950.i.i.i:                                       ; preds = %B902.i.i.i, %B14951.i.i.i
  %_append_v202_marks.3.1.i.i.i = phi i64 [ %.911.i.i.i, %B14951.i.i.i ], [ %.315.i.i.i, %B902.i.i.i ]
  %_append_v202_found.2.1.i.i.i = phi i64 [ %.923.i.i.i, %B14951.i.i.i ], [ %small.3.0651.i.i.i, %B902.i.i.i ]
  %3 = getelementptr i32, ptr %.182.i, i64 %_append_v202_found.2.1.i.i.i
  br label %B954.if.i.i.i

B14951.i.i.i:                                     ; preds = %B954.if.i.i.i
  %.923.i.i.i = add i64 %_append_v202_found.2.1.i.i.i, 4
  %.927.not.i.i.i = icmp eq i64 %.911.i.i.i, 0
  br i1 %.927.not.i.i.i, label %B14991.i.i.i, label %B950.i.i.i

B14991.i.i.i:                                     ; preds = %B14951.i.i.i, %B902.i.i.i
  %.247.i.i.i = icmp sgt i64 %.192.0648.i.i.i, 1
  br i1 %.247.i.i.i, label %B282.if.i.i.i, label %B15143.preheader.i.i.i

B15634.i.i.i:                                     ; preds = %B15143.if.i.i.i, %B15143.preheader.i.i.i
  %more.5.0.lcssa.i.i.i = phi i64 [ %more.3.0.lcssa.i.i.i, %B15143.preheader.i.i.i ], [ %.1428.i.i.i, %B15143.if.i.i.i ]
  %differ.6.0.lcssa.i.i.i = phi i64 [ %differ.4.0.lcssa.i.i.i, %B15143.preheader.i.i.i ], [ %.1378.i.i.i, %B15143.if.i.i.i ]
  %small.4.0.lcssa.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B15143.preheader.i.i.i ], [ %.1345.i.i.i, %B15143.if.i.i.i ]
  %.257.i.i = icmp sgt i64 %more.5.0.lcssa.i.i.i, %a7
  br i1 %.257.i.i, label %B120.i.i, label %B468.i.i

B282.if.i.i.i:                                    ; preds = %B14991.i.i.i, %B282.if.lr.ph.i.i.i
  %small.3.0651.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.742.i.i.i, %B14991.i.i.i ]
  %differ.4.0650.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %differ.5.1.i.i.i, %B14991.i.i.i ]
  %more.3.0649.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %more.4.1.i.i.i, %B14991.i.i.i ]
  %.192.0648.i.i.i = phi i64 [ %spec.select637.i.i.i, %B282.if.lr.ph.i.i.i ], [ %.256.i.i.i, %B14991.i.i.i ]
  %.189.0647.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.260.i.i.i, %B14991.i.i.i ]
  %.256.i.i.i = add nsw i64 %.192.0648.i.i.i, -1
  %.260.i.i.i = add nuw nsw i64 %.189.0647.i.i.i, 64
  %.306.i.i.i = getelementptr i16, ptr %.74.i, i64 %.189.0647.i.i.i
  %.308.i.i.i = load <64 x i16>, ptr %.306.i.i.i, align 2, !noalias !3
  %.313.i.i.i = and <64 x i16> %.308.i.i.i, %.310.i.i.i
  %.314.i.i.i = icmp ult <64 x i16> %.313.i.i.i, %.312.i.i.i
  %.315.i.i.i = bitcast <64 x i1> %.314.i.i.i to i64
  %.334.i.i.i = getelementptr i16, ptr %.110.i, i64 %.189.0647.i.i.i
  %.336.i.i.i = load <64 x i16>, ptr %.334.i.i.i, align 2, !noalias !3
  %.337.i.i.i = icmp ne <64 x i16> %.308.i.i.i, %.336.i.i.i
  %.338.i.i.i = bitcast <64 x i1> %.337.i.i.i to i64
  %.346.not.i.i.i = icmp eq i64 %.338.i.i.i, 0
  br i1 %.346.not.i.i.i, label %B902.i.i.i, label %B360.i.i.i

B630.if.i.i.i:                                    ; preds = %B630.if.i.i.i, %B418.i.i.i
  %_append_v203_marks.2.4642.i.i.i = phi i64 [ %_append_v203_marks.3.2.i.i.i, %B418.i.i.i ], [ %.550.i.i.i, %B630.if.i.i.i ]
  %.419.0640.i.i.i = phi i64 [ 0, %B418.i.i.i ], [ %.488.i.i.i, %B630.if.i.i.i ]
  %.488.i.i.i = add nuw nsw i64 %.419.0640.i.i.i, 1
  %.514.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v203_marks.2.4642.i.i.i, i1 false)
  %.516.i.i.i = add nuw nsw i64 %.514.i.i.i, %.189.0647.i.i.i
  %.544.i.i.i = getelementptr i32, ptr %2, i64 %.419.0640.i.i.i
  %.545.i.i.i = trunc i64 %.516.i.i.i to i32
  store i32 %.545.i.i.i, ptr %.544.i.i.i, align 4, !noalias !3
  %.548.i.i.i = add i64 %_append_v203_marks.2.4642.i.i.i, -1
  %.550.i.i.i = and i64 %.548.i.i.i, %_append_v203_marks.2.4642.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.488.i.i.i, 4
  br i1 %exitcond.not.i.i.i, label %B710.i.i.i, label %B630.if.i.i.i

B954.if.i.i.i:                                    ; preds = %B954.if.i.i.i, %B950.i.i.i
  %_append_v202_marks.2.3645.i.i.i = phi i64 [ %_append_v202_marks.3.1.i.i.i, %B950.i.i.i ], [ %.911.i.i.i, %B954.if.i.i.i ]
  %.780.0643.i.i.i = phi i64 [ 0, %B950.i.i.i ], [ %.849.i.i.i, %B954.if.i.i.i ]
  %.849.i.i.i = add nuw nsw i64 %.780.0643.i.i.i, 1
  %.875.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v202_marks.2.3645.i.i.i, i1 false)
  %.877.i.i.i = add nuw nsw i64 %.875.i.i.i, %.189.0647.i.i.i
  %.905.i.i.i = getelementptr i32, ptr %3, i64 %.780.0643.i.i.i
  %.906.i.i.i = trunc i64 %.877.i.i.i to i32
  store i32 %.906.i.i.i, ptr %.905.i.i.i, align 4, !noalias !3
  %.909.i.i.i = add i64 %_append_v202_marks.2.3645.i.i.i, -1
  %.911.i.i.i = and i64 %.909.i.i.i, %_append_v202_marks.2.3645.i.i.i
  %exitcond663.not.i.i.i = icmp eq i64 %.849.i.i.i, 4
  br i1 %exitcond663.not.i.i.i, label %B14951.i.i.i, label %B954.if.i.i.i

B15143.if.i.i.i:                                  ; preds = %B15143.if.i.i.i, %B15143.if.lr.ph.i.i.i
  %small.4.0659.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B15143.if.lr.ph.i.i.i ], [ %.1345.i.i.i, %B15143.if.i.i.i ]
  %differ.6.0658.i.i.i = phi i64 [ %differ.4.0.lcssa.i.i.i, %B15143.if.lr.ph.i.i.i ], [ %.1378.i.i.i, %B15143.if.i.i.i ]
  %more.5.0657.i.i.i = phi i64 [ %more.3.0.lcssa.i.i.i, %B15143.if.lr.ph.i.i.i ], [ %.1428.i.i.i, %B15143.if.i.i.i ]
  %.1021.0656.i.i.i = phi i64 [ %.131.0.i.i.i, %B15143.if.lr.ph.i.i.i ], [ %.1083.i.i.i, %B15143.if.i.i.i ]
  %.1018.0655.i.i.i = phi i64 [ %.161.i.i.i, %B15143.if.lr.ph.i.i.i ], [ %.1087.i.i.i, %B15143.if.i.i.i ]
  %.1083.i.i.i = add nsw i64 %.1021.0656.i.i.i, -1
  %.1087.i.i.i = add nuw nsw i64 %.1018.0655.i.i.i, 1
  %.1125.i.i.i = icmp slt i64 %.1018.0655.i.i.i, 0
  %.1126.i.i.i = select i1 %.1125.i.i.i, i64 %.68.i, i64 0
  %4 = getelementptr i16, ptr %.74.i, i64 %.1018.0655.i.i.i
  %.1140.i.i.i = getelementptr i16, ptr %4, i64 %.1126.i.i.i
  %.1141.i.i.i = load i16, ptr %.1140.i.i.i, align 2, !noalias !3
  %.1145562.i.i.i = and i16 %.1141.i.i.i, %.185.i.i
  %.1145.i.i.i = zext i16 %.1145562.i.i.i to i64
  %.1148.i.i.i = icmp samesign ugt i64 %.1147.i.i.i, %.1145.i.i.i
  %.1193.i.i.i = select i1 %.1125.i.i.i, i64 %.104.i, i64 0
  %5 = getelementptr i16, ptr %.110.i, i64 %.1018.0655.i.i.i
  %.1207.i.i.i = getelementptr i16, ptr %5, i64 %.1193.i.i.i
  %.1208.i.i.i = load i16, ptr %.1207.i.i.i, align 2, !noalias !3
  %.1209.i.i.i = icmp ne i16 %.1141.i.i.i, %.1208.i.i.i
  %.1251.i.i.i = getelementptr i32, ptr %.182.i, i64 %small.4.0659.i.i.i
  %.1252.i.i.i = trunc i64 %.1018.0655.i.i.i to i32
  store i32 %.1252.i.i.i, ptr %.1251.i.i.i, align 4, !noalias !3
  %.1280.i.i.i = getelementptr i32, ptr %.326.i, i64 %differ.6.0658.i.i.i
  %.1281.i.i.i = trunc i64 %small.4.0659.i.i.i to i32
  store i32 %.1281.i.i.i, ptr %.1280.i.i.i, align 4, !noalias !3
  %.1309.i.i.i = getelementptr i32, ptr %.362.i, i64 %differ.6.0658.i.i.i
  store i32 %.1252.i.i.i, ptr %.1309.i.i.i, align 4, !noalias !3
  %.1338.i.i.i = getelementptr i32, ptr %.218.i, i64 %more.5.0657.i.i.i
  store i32 %.1252.i.i.i, ptr %.1338.i.i.i, align 4, !noalias !3
  %.1343.i.i.i = zext i1 %.1148.i.i.i to i64
  %.1345.i.i.i = add i64 %small.4.0659.i.i.i, %.1343.i.i.i
  %narrow.i.i.i = select i1 %.1148.i.i.i, i1 %.1209.i.i.i, i1 false
  %spec.select.i.i.i = zext i1 %narrow.i.i.i to i64
  %.1378.i.i.i = add i64 %differ.6.0658.i.i.i, %spec.select.i.i.i
  %.1402.i.i.i = xor i1 %.1148.i.i.i, true
  %narrow639.i.i.i = select i1 %.1209.i.i.i, i1 %.1402.i.i.i, i1 false
  %"$phi954.4.2.1.i.i.i" = zext i1 %narrow639.i.i.i to i64
  %.1428.i.i.i = add i64 %more.5.0657.i.i.i, %"$phi954.4.2.1.i.i.i"
  %.1074.i.i.i = icmp sgt i64 %.1021.0656.i.i.i, 1
  br i1 %.1074.i.i.i, label %B15143.if.i.i.i, label %B15634.i.i.i

B120.i.i:                                         ; preds = %B15634.i.i.i
  %.3681492.not.i.i = icmp slt i64 %.68.i, 1
  br i1 %.3681492.not.i.i, label %B284.i.i, label %B160.if.i.i

B284.i.i:                                         ; preds = %B160.if.i.i, %B120.i.i
  br i1 %.247646.not.i.i.i, label %B13586.preheader.i.i.i, label %B134.if.i.i.i

B13586.preheader.i.i.i:                           ; preds = %B13544.i.i.i, %B284.i.i
  %found.3.0.lcssa.i.i.i = phi i64 [ 0, %B284.i.i ], [ %.273.i.i.i, %B13544.i.i.i ]
  br i1 %.1074654.not.i.i.i, label %B13840.i.i.i, label %B13586.if.i.i.i

B206.i.i.i:                                       ; preds = %B134.if.i.i.i, %B342.i.i.i
  %_append_v190_marks.3.1.i.i.i = phi i64 [ %.442.i.i.i, %B342.i.i.i ], [ %.249.i.i.i, %B134.if.i.i.i ]
  %_append_v190_found.2.1.i.i.i = phi i64 [ %.454.i.i.i, %B342.i.i.i ], [ %found.3.0320.i.i.i, %B134.if.i.i.i ]
  %6 = getelementptr i32, ptr %.362.i, i64 %_append_v190_found.2.1.i.i.i
  br label %B248.if.i.i.i

B342.i.i.i:                                       ; preds = %B248.if.i.i.i
  %.454.i.i.i = add i64 %_append_v190_found.2.1.i.i.i, 4
  %.458.not.i.i.i = icmp eq i64 %.442.i.i.i, 0
  br i1 %.458.not.i.i.i, label %B13544.i.i.i, label %B206.i.i.i

B13544.i.i.i:                                     ; preds = %B342.i.i.i, %B134.if.i.i.i
  %.189.i.i.i = icmp sgt i64 %.134.0319.i.i.i, 1
  br i1 %.189.i.i.i, label %B134.if.i.i.i, label %B13586.preheader.i.i.i

B13840.i.i.i:                                     ; preds = %B13586.if.i.i.i, %B13586.preheader.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa.i.i.i, %B13586.preheader.i.i.i ], [ %.714.i.i.i, %B13586.if.i.i.i ]
  %.6481495.not.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.6481495.not.i.i, label %B950.else.endif.i.i, label %B438.if.i.i

B134.if.i.i.i:                                    ; preds = %B284.i.i, %B13544.i.i.i
  %found.3.0320.i.i.i = phi i64 [ %.273.i.i.i, %B13544.i.i.i ], [ 0, %B284.i.i ]
  %.134.0319.i.i.i = phi i64 [ %.198.i.i.i, %B13544.i.i.i ], [ %spec.select637.i.i.i, %B284.i.i ]
  %.131.0318.i.i.i = phi i64 [ %.202.i.i.i, %B13544.i.i.i ], [ 0, %B284.i.i ]
  %.198.i.i.i = add nsw i64 %.134.0319.i.i.i, -1
  %.202.i.i.i = add nuw nsw i64 %.131.0318.i.i.i, 64
  %.236.i.i.i = getelementptr i16, ptr %.74.i, i64 %.131.0318.i.i.i
  %.238.i.i.i = load <64 x i16>, ptr %.236.i.i.i, align 2, !noalias !8
  %.245.i.i.i = getelementptr i16, ptr %.110.i, i64 %.131.0318.i.i.i
  %.247.i1261.i.i = load <64 x i16>, ptr %.245.i.i.i, align 2, !noalias !8
  %.248.i.i.i = icmp ne <64 x i16> %.238.i.i.i, %.247.i1261.i.i
  %.249.i.i.i = bitcast <64 x i1> %.248.i.i.i to i64
  %.272.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.249.i.i.i)
  %.273.i.i.i = add i64 %.272.i.i.i, %found.3.0320.i.i.i
  %.277.not.i.i.i = icmp eq i64 %.249.i.i.i, 0
  br i1 %.277.not.i.i.i, label %B13544.i.i.i, label %B206.i.i.i

B248.if.i.i.i:                                    ; preds = %B248.if.i.i.i, %B206.i.i.i
  %_append_v190_marks.2.3316.i.i.i = phi i64 [ %_append_v190_marks.3.1.i.i.i, %B206.i.i.i ], [ %.442.i.i.i, %B248.if.i.i.i ]
  %.311.0314.i.i.i = phi i64 [ 0, %B206.i.i.i ], [ %.380.i1262.i.i, %B248.if.i.i.i ]
  %.380.i1262.i.i = add nuw nsw i64 %.311.0314.i.i.i, 1
  %.406.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v190_marks.2.3316.i.i.i, i1 false)
  %.408.i.i.i = add nuw nsw i64 %.406.i.i.i, %.131.0318.i.i.i
  %.436.i.i.i = getelementptr i32, ptr %6, i64 %.311.0314.i.i.i
  %.437.i.i.i = trunc i64 %.408.i.i.i to i32
  store i32 %.437.i.i.i, ptr %.436.i.i.i, align 4, !noalias !8
  %.440.i.i.i = add i64 %_append_v190_marks.2.3316.i.i.i, -1
  %.442.i.i.i = and i64 %.440.i.i.i, %_append_v190_marks.2.3316.i.i.i
  %exitcond.not.i1263.i.i = icmp eq i64 %.380.i1262.i.i, 4
  br i1 %exitcond.not.i1263.i.i, label %B342.i.i.i, label %B248.if.i.i.i

B13586.if.i.i.i:                                  ; preds = %B13586.preheader.i.i.i, %B13586.if.i.i.i
  %found.4.0324.i.i.i = phi i64 [ %.714.i.i.i, %B13586.if.i.i.i ], [ %found.3.0.lcssa.i.i.i, %B13586.preheader.i.i.i ]
  %.530.0323.i.i.i = phi i64 [ %.592.i.i.i, %B13586.if.i.i.i ], [ %.131.0.i.i.i, %B13586.preheader.i.i.i ]
  %.527.0322.i.i.i = phi i64 [ %.596.i.i.i, %B13586.if.i.i.i ], [ %.161.i.i.i, %B13586.preheader.i.i.i ]
  %.592.i.i.i = add nsw i64 %.530.0323.i.i.i, -1
  %.596.i.i.i = add nuw nsw i64 %.527.0322.i.i.i, 1
  %.647.i.i.i = getelementptr i32, ptr %.362.i, i64 %found.4.0324.i.i.i
  %.648.i.i.i = trunc i64 %.527.0322.i.i.i to i32
  store i32 %.648.i.i.i, ptr %.647.i.i.i, align 4, !noalias !8
  %.663.i.i.i = icmp slt i64 %.527.0322.i.i.i, 0
  %.664.i.i.i = select i1 %.663.i.i.i, i64 %.68.i, i64 0
  %7 = getelementptr i16, ptr %.74.i, i64 %.527.0322.i.i.i
  %.678.i.i.i = getelementptr i16, ptr %7, i64 %.664.i.i.i
  %.679.i.i.i = load i16, ptr %.678.i.i.i, align 2, !noalias !8
  %.694.i.i.i = select i1 %.663.i.i.i, i64 %.104.i, i64 0
  %8 = getelementptr i16, ptr %.110.i, i64 %.527.0322.i.i.i
  %.708.i.i.i = getelementptr i16, ptr %8, i64 %.694.i.i.i
  %.709.i.i.i = load i16, ptr %.708.i.i.i, align 2, !noalias !8
  %.710.i.i.i = icmp ne i16 %.679.i.i.i, %.709.i.i.i
  %.712.i.i.i = zext i1 %.710.i.i.i to i64
  %.714.i.i.i = add i64 %found.4.0324.i.i.i, %.712.i.i.i
  %.583.i.i.i = icmp sgt i64 %.530.0323.i.i.i, 1
  br i1 %.583.i.i.i, label %B13586.if.i.i.i, label %B13840.i.i.i

B468.i.i:                                         ; preds = %B15634.i.i.i
  %.8551481.not.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 1
  br i1 %.8551481.not.i.i, label %B670.i.i, label %B498.if.i.i

B670.i.i:                                         ; preds = %B498.if.i.i, %B468.i.i
  %.11161484.not.i.i = icmp slt i64 %more.5.0.lcssa.i.i.i, 1
  br i1 %.11161484.not.i.i, label %B884.i.i, label %B740.if.i.i

B884.i.i:                                         ; preds = %B740.if.i.i, %B670.i.i
  %.1376.i.i = add nsw i64 %small.4.0.lcssa.i.i.i, %more.5.0.lcssa.i.i.i
  %.1381.i.i = add nsw i64 %differ.6.0.lcssa.i.i.i, %more.5.0.lcssa.i.i.i
  %.1405.i.i = trunc i64 %a6 to i16
  %.1428.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 0
  %.1429.i.i = select i1 %.1428.i.i, i64 %.428.i, i64 0
  %.1430.i.i = add i64 %.1429.i.i, %small.4.0.lcssa.i.i.i
  %.1445.i.i = icmp slt i64 %.1376.i.i, 0
  %.1446.i.i = select i1 %.1445.i.i, i64 %.428.i, i64 0
  %.1447.i.i = add i64 %.1446.i.i, %.1376.i.i
  %.1574.i.i = icmp slt i64 %.1430.i.i, 0
  br i1 %.1574.i.i, label %B884.endif.else.if.i.i, label %B884.endif.else.endif.i.i, !prof !11

B14737.i.i:                                       ; preds = %B14661.if.i.i, %B950.endif.i.i
  br i1 %.2055.i.i, label %B14737.else.endif.if.i.i, label %B14737.else.endif.endif.i.i, !prof !11

B14860.i.i:                                       ; preds = %B14784.if.i.i, %B14737.endif.i.i
  %.2944.i.i = icmp slt i64 %.248.i, 1
  br i1 %.2944.i.i, label %B14860.else.endif.if.i.i, label %B14860.else.endif.endif.i.i, !prof !11

B160.if.i.i:                                      ; preds = %B120.i.i, %B160.if.i.i
  %.312.01493.i.i = phi i64 [ %.381.i.i, %B160.if.i.i ], [ 0, %B120.i.i ]
  %.381.i.i = add nuw nsw i64 %.312.01493.i.i, 1
  %9 = getelementptr i16, ptr %.74.i, i64 %.312.01493.i.i
  %.435.i.i = load i16, ptr %9, align 2, !noalias !12
  %.437.i.i = zext i16 %.435.i.i to i64
  %.439.i.i = and i64 %a2, %.437.i.i
  %.441.i.i = lshr i64 %.439.i.i, %a4
  %.467.i.i = getelementptr i16, ptr %.146.i, i64 %.441.i.i
  %.468.i.i = load i16, ptr %.467.i.i, align 2, !noalias !12
  %10 = getelementptr i16, ptr %.434.i, i64 %.312.01493.i.i
  store i16 %.468.i.i, ptr %10, align 2, !noalias !12
  %exitcond1507.not.i.i = icmp eq i64 %.68.i, %.381.i.i
  br i1 %exitcond1507.not.i.i, label %B284.i.i, label %B160.if.i.i

B438.if.i.i:                                      ; preds = %B13840.i.i.i, %B438.if.i.i
  %.592.01496.i.i = phi i64 [ %.661.i.i, %B438.if.i.i ], [ 0, %B13840.i.i.i ]
  %.661.i.i = add nuw nsw i64 %.592.01496.i.i, 1
  %11 = getelementptr i32, ptr %.362.i, i64 %.592.01496.i.i
  %.715.i.i = load i32, ptr %11, align 4, !noalias !12
  %12 = getelementptr i32, ptr %.326.i, i64 %.592.01496.i.i
  store i32 %.715.i.i, ptr %12, align 4, !noalias !12
  %exitcond1508.not.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.661.i.i
  br i1 %exitcond1508.not.i.i, label %B950.else.endif.i.i, label %B438.if.i.i

B498.if.i.i:                                      ; preds = %B468.i.i, %B498.if.i.i
  %.799.01482.i.i = phi i64 [ %.868.i.i, %B498.if.i.i ], [ 0, %B468.i.i ]
  %.868.i.i = add nuw nsw i64 %.799.01482.i.i, 1
  %13 = getelementptr i32, ptr %.182.i, i64 %.799.01482.i.i
  %.922.i.i = load i32, ptr %13, align 4, !noalias !12
  %.924.i.i = zext i32 %.922.i.i to i64
  %.949.i.i = getelementptr i16, ptr %.74.i, i64 %.924.i.i
  %.950.i.i = load i16, ptr %.949.i.i, align 2, !noalias !12
  %.952.i.i = zext i16 %.950.i.i to i64
  %.954.i.i = and i64 %a2, %.952.i.i
  %.956.i.i = lshr i64 %.954.i.i, %a4
  %.982.i.i = getelementptr i16, ptr %.146.i, i64 %.956.i.i
  %.983.i.i = load i16, ptr %.982.i.i, align 2, !noalias !12
  %14 = getelementptr i16, ptr %.434.i, i64 %.799.01482.i.i
  store i16 %.983.i.i, ptr %14, align 2, !noalias !12
  %exitcond.not.i.i = icmp eq i64 %small.4.0.lcssa.i.i.i, %.868.i.i
  br i1 %exitcond.not.i.i, label %B670.i.i, label %B498.if.i.i

B740.if.i.i:                                      ; preds = %B670.i.i, %B740.if.i.i
  %before.2.01487.i.i = phi i32 [ %.1248.i.i, %B740.if.i.i ], [ -1, %B670.i.i ]
  %.1060.01485.i.i = phi i64 [ %.1129.i.i, %B740.if.i.i ], [ 0, %B670.i.i ]
  %.1129.i.i = add nuw nsw i64 %.1060.01485.i.i, 1
  %15 = getelementptr i32, ptr %.218.i, i64 %.1060.01485.i.i
  %.1183.i.i = load i32, ptr %15, align 4, !noalias !12
  %16 = xor i32 %before.2.01487.i.i, -1
  %.1187.i.i = add i32 %.1183.i.i, %16
  %17 = getelementptr i32, ptr %.470.i, i64 %.1060.01485.i.i
  store i32 %.1187.i.i, ptr %17, align 4, !noalias !12
  %.1248.i.i = load i32, ptr %15, align 4, !noalias !12
  %.1253.i.i = add nsw i64 %.1060.01485.i.i, %small.4.0.lcssa.i.i.i
  %.1285.i.i = add nsw i64 %.1060.01485.i.i, %differ.6.0.lcssa.i.i.i
  %.1299.i.i = icmp slt i64 %.1285.i.i, 0
  %.1300.i.i = select i1 %.1299.i.i, i64 %.320.i, i64 0
  %18 = getelementptr i32, ptr %.326.i, i64 %.1285.i.i
  %.1314.i.i = getelementptr i32, ptr %18, i64 %.1300.i.i
  %.1315.i.i = trunc i64 %.1253.i.i to i32
  store i32 %.1315.i.i, ptr %.1314.i.i, align 4, !noalias !12
  %.1333.i.i = select i1 %.1299.i.i, i64 %.356.i, i64 0
  %19 = getelementptr i32, ptr %.362.i, i64 %.1285.i.i
  %.1347.i.i = getelementptr i32, ptr %19, i64 %.1333.i.i
  store i32 %.1248.i.i, ptr %.1347.i.i, align 4, !noalias !12
  %exitcond1504.not.i.i = icmp eq i64 %more.5.0.lcssa.i.i.i, %.1129.i.i
  br i1 %exitcond1504.not.i.i, label %B884.i.i, label %B740.if.i.i

B884.endif.endif.i.i:                             ; preds = %B884.endif.else.endif.endif.endif.if.i.i, %B884.endif.else.endif.endif.endif.i.i
  %.1554.sroa.13.0.i.i = phi i64 [ %.428.i, %B884.endif.else.endif.endif.endif.if.i.i ], [ %.1554.sroa.13.1.i.i, %B884.endif.else.endif.endif.endif.i.i ]
  %.1675.not1488.i.i = icmp slt i64 %.1554.sroa.0.3.i.i, %.1554.sroa.13.0.i.i
  br i1 %.1675.not1488.i.i, label %.1645.endif.i.i, label %.1645.if.i.i, !prof !13

B884.endif.else.if.i.i:                           ; preds = %B884.i.i
  br label %B884.endif.else.endif.i.i

B884.endif.else.endif.i.i:                        ; preds = %B884.endif.else.if.i.i, %B884.i.i
  %.1554.sroa.0.1.i.i = phi i64 [ 0, %B884.endif.else.if.i.i ], [ %.1430.i.i, %B884.i.i ]
  %.1579.not.i.i = icmp slt i64 %.1430.i.i, %.428.i
  br i1 %.1579.not.i.i, label %B884.endif.else.endif.endif.i.i, label %B884.endif.else.endif.if.i.i, !prof !14

B884.endif.else.endif.if.i.i:                     ; preds = %B884.endif.else.endif.i.i
  br label %B884.endif.else.endif.endif.i.i

B884.endif.else.endif.endif.i.i:                  ; preds = %B884.endif.else.endif.if.i.i, %B884.endif.else.endif.i.i
  %.1554.sroa.0.3.i.i = phi i64 [ %.428.i, %B884.endif.else.endif.if.i.i ], [ %.1554.sroa.0.1.i.i, %B884.endif.else.endif.i.i ]
  %.1591.i.i = icmp slt i64 %.1447.i.i, 0
  br i1 %.1591.i.i, label %B884.endif.else.endif.endif.if.i.i, label %B884.endif.else.endif.endif.endif.i.i, !prof !11

B884.endif.else.endif.endif.if.i.i:               ; preds = %B884.endif.else.endif.endif.i.i
  br label %B884.endif.else.endif.endif.endif.i.i

B884.endif.else.endif.endif.endif.i.i:            ; preds = %B884.endif.else.endif.endif.if.i.i, %B884.endif.else.endif.endif.i.i
  %.1554.sroa.13.1.i.i = phi i64 [ 0, %B884.endif.else.endif.endif.if.i.i ], [ %.1447.i.i, %B884.endif.else.endif.endif.i.i ]
  %.1596.not.i.i = icmp slt i64 %.1447.i.i, %.428.i
  br i1 %.1596.not.i.i, label %B884.endif.endif.i.i, label %B884.endif.else.endif.endif.endif.if.i.i, !prof !14

B884.endif.else.endif.endif.endif.if.i.i:         ; preds = %B884.endif.else.endif.endif.endif.i.i
  br label %B884.endif.endif.i.i

.1645.if.i.i:                                     ; preds = %.1645.endif.i.i, %B884.endif.endif.i.i
  %.1697.i.i = add nsw i64 %.1376.i.i, %more.5.0.lcssa.i.i.i
  %.1714.i.i = add i16 %.1405.i.i, 1
  %.1754.i.i = icmp slt i64 %.1697.i.i, 0
  %.1755.i.i = select i1 %.1754.i.i, i64 %.428.i, i64 0
  %.1756.i.i = add i64 %.1755.i.i, %.1697.i.i
  br i1 %.1591.i.i, label %.1646.endif.else.if.i.i, label %.1646.endif.else.endif.i.i, !prof !11

.1645.endif.i.i:                                  ; preds = %B884.endif.endif.i.i, %.1645.endif.i.i
  %.1641.01489.i.i = phi i64 [ %.1686.i.i, %.1645.endif.i.i ], [ %.1554.sroa.0.3.i.i, %B884.endif.endif.i.i ]
  %.1681.i.i = getelementptr i16, ptr %.434.i, i64 %.1641.01489.i.i
  store i16 %.1405.i.i, ptr %.1681.i.i, align 2, !noalias !12
  %.1686.i.i = add nsw i64 %.1641.01489.i.i, 1
  %exitcond1505.not.i.i = icmp eq i64 %.1686.i.i, %.1554.sroa.13.0.i.i
  br i1 %exitcond1505.not.i.i, label %.1645.if.i.i, label %.1645.endif.i.i, !prof !15

.1646.endif.endif.i.i:                            ; preds = %.1646.endif.else.endif.endif.endif.if.i.i, %.1646.endif.else.endif.endif.endif.i.i
  %.1863.sroa.13.0.i.i = phi i64 [ %.428.i, %.1646.endif.else.endif.endif.endif.if.i.i ], [ %.1863.sroa.13.1.i.i, %.1646.endif.else.endif.endif.endif.i.i ]
  %.1984.not1490.i.i = icmp slt i64 %.1863.sroa.0.3.i.i, %.1863.sroa.13.0.i.i
  br i1 %.1984.not1490.i.i, label %.1954.endif.i.i, label %B950.else.endif.i.i, !prof !13

.1646.endif.else.if.i.i:                          ; preds = %.1645.if.i.i
  br label %.1646.endif.else.endif.i.i

.1646.endif.else.endif.i.i:                       ; preds = %.1646.endif.else.if.i.i, %.1645.if.i.i
  %.1863.sroa.0.1.i.i = phi i64 [ 0, %.1646.endif.else.if.i.i ], [ %.1447.i.i, %.1645.if.i.i ]
  br i1 %.1596.not.i.i, label %.1646.endif.else.endif.endif.i.i, label %.1646.endif.else.endif.if.i.i, !prof !14

.1646.endif.else.endif.if.i.i:                    ; preds = %.1646.endif.else.endif.i.i
  br label %.1646.endif.else.endif.endif.i.i

.1646.endif.else.endif.endif.i.i:                 ; preds = %.1646.endif.else.endif.if.i.i, %.1646.endif.else.endif.i.i
  %.1863.sroa.0.3.i.i = phi i64 [ %.428.i, %.1646.endif.else.endif.if.i.i ], [ %.1863.sroa.0.1.i.i, %.1646.endif.else.endif.i.i ]
  %.1900.i.i = icmp slt i64 %.1756.i.i, 0
  br i1 %.1900.i.i, label %.1646.endif.else.endif.endif.if.i.i, label %.1646.endif.else.endif.endif.endif.i.i, !prof !11

.1646.endif.else.endif.endif.if.i.i:              ; preds = %.1646.endif.else.endif.endif.i.i
  br label %.1646.endif.else.endif.endif.endif.i.i

.1646.endif.else.endif.endif.endif.i.i:           ; preds = %.1646.endif.else.endif.endif.if.i.i, %.1646.endif.else.endif.endif.i.i
  %.1863.sroa.13.1.i.i = phi i64 [ 0, %.1646.endif.else.endif.endif.if.i.i ], [ %.1756.i.i, %.1646.endif.else.endif.endif.i.i ]
  %.1905.not.i.i = icmp slt i64 %.1756.i.i, %.428.i
  br i1 %.1905.not.i.i, label %.1646.endif.endif.i.i, label %.1646.endif.else.endif.endif.endif.if.i.i, !prof !14

.1646.endif.else.endif.endif.endif.if.i.i:        ; preds = %.1646.endif.else.endif.endif.endif.i.i
  br label %.1646.endif.endif.i.i

.1954.endif.i.i:                                  ; preds = %.1646.endif.endif.i.i, %.1954.endif.i.i
  %.1950.01491.i.i = phi i64 [ %.1995.i.i, %.1954.endif.i.i ], [ %.1863.sroa.0.3.i.i, %.1646.endif.endif.i.i ]
  %.1990.i.i = getelementptr i16, ptr %.434.i, i64 %.1950.01491.i.i
  store i16 %.1714.i.i, ptr %.1990.i.i, align 2, !noalias !12
  %.1995.i.i = add nsw i64 %.1950.01491.i.i, 1
  %exitcond1506.not.i.i = icmp eq i64 %.1995.i.i, %.1863.sroa.13.0.i.i
  br i1 %exitcond1506.not.i.i, label %B950.else.endif.i.i, label %.1954.endif.i.i, !prof !15

B950.endif.i.i:                                   ; preds = %B950.else.endif.endif.endif.if.i.i, %B950.else.endif.endif.endif.i.i
  %.2035.sroa.13.0.i.i = phi i64 [ %.356.i, %B950.else.endif.endif.endif.if.i.i ], [ %.2035.sroa.13.1.i.i, %B950.else.endif.endif.endif.i.i ]
  %.2123.i.i = sub i64 %.2035.sroa.13.0.i.i, %.2035.sroa.0.3.i.i
  %.2148.i.i = getelementptr i32, ptr %.362.i, i64 %.2035.sroa.0.3.i.i
  %.23031498.not.i.i = icmp slt i64 %.2123.i.i, 1
  br i1 %.23031498.not.i.i, label %B14737.i.i, label %B14661.if.i.i

B950.else.endif.i.i:                              ; preds = %.1954.endif.i.i, %B438.if.i.i, %.1646.endif.endif.i.i, %B13840.i.i.i
  %small.3.0.i.i = phi i64 [ %.68.i, %B13840.i.i.i ], [ %.1376.i.i, %.1646.endif.endif.i.i ], [ %.68.i, %B438.if.i.i ], [ %.1376.i.i, %.1954.endif.i.i ]
  %differ.3.0.i.i = phi i64 [ %found.4.0.lcssa.i.i.i, %B13840.i.i.i ], [ %.1381.i.i, %.1646.endif.endif.i.i ], [ %found.4.0.lcssa.i.i.i, %B438.if.i.i ], [ %.1381.i.i, %.1954.endif.i.i ]
  %more.2.0.i.i = phi i64 [ -1, %B13840.i.i.i ], [ %more.5.0.lcssa.i.i.i, %.1646.endif.endif.i.i ], [ -1, %B438.if.i.i ], [ %more.5.0.lcssa.i.i.i, %.1954.endif.i.i ]
  %.2055.i.i = icmp slt i64 %.356.i, 1
  br i1 %.2055.i.i, label %B950.else.endif.if.i.i, label %B950.else.endif.endif.i.i, !prof !11

B950.else.endif.if.i.i:                           ; preds = %B950.else.endif.i.i
  br label %B950.else.endif.endif.i.i

B950.else.endif.endif.i.i:                        ; preds = %B950.else.endif.if.i.i, %B950.else.endif.i.i
  %.2035.sroa.0.3.i.i = phi i64 [ %.356.i, %B950.else.endif.if.i.i ], [ 0, %B950.else.endif.i.i ]
  %.2062.i.i = icmp slt i64 %differ.3.0.i.i, 0
  %.2063.i.i = select i1 %.2062.i.i, i64 %.356.i, i64 0
  %.2064.i.i = add i64 %.2063.i.i, %differ.3.0.i.i
  %.2067.i.i = icmp slt i64 %.2064.i.i, 0
  br i1 %.2067.i.i, label %B950.else.endif.endif.if.i.i, label %B950.else.endif.endif.endif.i.i, !prof !11

B950.else.endif.endif.if.i.i:                     ; preds = %B950.else.endif.endif.i.i
  br label %B950.else.endif.endif.endif.i.i

B950.else.endif.endif.endif.i.i:                  ; preds = %B950.else.endif.endif.if.i.i, %B950.else.endif.endif.i.i
  %.2035.sroa.13.1.i.i = phi i64 [ 0, %B950.else.endif.endif.if.i.i ], [ %.2064.i.i, %B950.else.endif.endif.i.i ]
  %.2072.not.i.i = icmp slt i64 %.2064.i.i, %.356.i
  br i1 %.2072.not.i.i, label %B950.endif.i.i, label %B950.else.endif.endif.endif.if.i.i, !prof !14

B950.else.endif.endif.endif.if.i.i:               ; preds = %B950.else.endif.endif.endif.i.i
  br label %B950.endif.i.i

B14661.if.i.i:                                    ; preds = %B950.endif.i.i, %B14661.if.i.i
  %.2247.01499.i.i = phi i64 [ %.2316.i.i, %B14661.if.i.i ], [ 0, %B950.endif.i.i ]
  %.2316.i.i = add nuw nsw i64 %.2247.01499.i.i, 1
  %20 = getelementptr i32, ptr %.2148.i.i, i64 %.2247.01499.i.i
  %.2370.i.i = load i32, ptr %20, align 4, !noalias !12
  %.2372.i.i = zext i32 %.2370.i.i to i64
  %.2397.i.i = getelementptr i16, ptr %.74.i, i64 %.2372.i.i
  %.2398.i.i = load i16, ptr %.2397.i.i, align 2, !noalias !12
  %21 = getelementptr i16, ptr %.254.i, i64 %.2247.01499.i.i
  store i16 %.2398.i.i, ptr %21, align 2, !noalias !12
  %exitcond1509.not.i.i = icmp eq i64 %.2123.i.i, %.2316.i.i
  br i1 %exitcond1509.not.i.i, label %B14737.i.i, label %B14661.if.i.i

B14737.endif.i.i:                                 ; preds = %B14737.else.endif.endif.endif.if.i.i, %B14737.else.endif.endif.endif.i.i
  %.2477.sroa.13.0.i.i = phi i64 [ %.356.i, %B14737.else.endif.endif.endif.if.i.i ], [ %.2477.sroa.13.1.i.i, %B14737.else.endif.endif.endif.i.i ]
  %.2565.i.i = sub i64 %.2477.sroa.13.0.i.i, %.2477.sroa.0.3.i.i
  %.2590.i.i = getelementptr i32, ptr %.362.i, i64 %.2477.sroa.0.3.i.i
  %.27501501.not.i.i = icmp slt i64 %.2565.i.i, 1
  br i1 %.27501501.not.i.i, label %B14860.i.i, label %B14784.if.i.i

B14737.else.endif.if.i.i:                         ; preds = %B14737.i.i
  br label %B14737.else.endif.endif.i.i

B14737.else.endif.endif.i.i:                      ; preds = %B14737.else.endif.if.i.i, %B14737.i.i
  %.2477.sroa.0.3.i.i = phi i64 [ %.356.i, %B14737.else.endif.if.i.i ], [ 0, %B14737.i.i ]
  br i1 %.2067.i.i, label %B14737.else.endif.endif.if.i.i, label %B14737.else.endif.endif.endif.i.i, !prof !11

B14737.else.endif.endif.if.i.i:                   ; preds = %B14737.else.endif.endif.i.i
  br label %B14737.else.endif.endif.endif.i.i

B14737.else.endif.endif.endif.i.i:                ; preds = %B14737.else.endif.endif.if.i.i, %B14737.else.endif.endif.i.i
  %.2477.sroa.13.1.i.i = phi i64 [ 0, %B14737.else.endif.endif.if.i.i ], [ %.2064.i.i, %B14737.else.endif.endif.i.i ]
  br i1 %.2072.not.i.i, label %B14737.endif.i.i, label %B14737.else.endif.endif.endif.if.i.i, !prof !14

B14737.else.endif.endif.endif.if.i.i:             ; preds = %B14737.else.endif.endif.endif.i.i
  br label %B14737.endif.i.i

B14784.if.i.i:                                    ; preds = %B14737.endif.i.i, %B14784.if.i.i
  %.2694.01502.i.i = phi i64 [ %.2763.i.i, %B14784.if.i.i ], [ 0, %B14737.endif.i.i ]
  %.2763.i.i = add nuw nsw i64 %.2694.01502.i.i, 1
  %22 = getelementptr i32, ptr %.2590.i.i, i64 %.2694.01502.i.i
  %.2817.i.i = load i32, ptr %22, align 4, !noalias !12
  %.2819.i.i = zext i32 %.2817.i.i to i64
  %.2844.i.i = getelementptr i16, ptr %.110.i, i64 %.2819.i.i
  %.2845.i.i = load i16, ptr %.2844.i.i, align 2, !noalias !12
  %23 = getelementptr i16, ptr %.398.i, i64 %.2694.01502.i.i
  store i16 %.2845.i.i, ptr %23, align 2, !noalias !12
  %exitcond1510.not.i.i = icmp eq i64 %.2565.i.i, %.2763.i.i
  br i1 %exitcond1510.not.i.i, label %B14860.i.i, label %B14784.if.i.i

B14860.else.endif.if.i.i:                         ; preds = %B14860.i.i
  br label %B14860.else.endif.endif.i.i

B14860.else.endif.endif.i.i:                      ; preds = %B14860.else.endif.if.i.i, %B14860.i.i
  %.2924.sroa.0.3.i.i = phi i64 [ %.248.i, %B14860.else.endif.if.i.i ], [ 0, %B14860.i.i ]
  %.3037.i.i = getelementptr i16, ptr %.254.i, i64 %.2924.sroa.0.3.i.i
  %.3121.i.i = icmp slt i64 %.392.i, 1
  br i1 %.3121.i.i, label %B14860.endif.else.endif.if.i.i, label %B14860.endif.else.endif.endif.i.i, !prof !11

B14860.endif.else.endif.if.i.i:                   ; preds = %B14860.else.endif.endif.i.i
  br label %B14860.endif.else.endif.endif.i.i

B14860.endif.else.endif.endif.i.i:                ; preds = %B14860.endif.else.endif.if.i.i, %B14860.else.endif.endif.i.i
  %.3101.sroa.0.3.i.i = phi i64 [ %.392.i, %B14860.endif.else.endif.if.i.i ], [ 0, %B14860.else.endif.endif.i.i ]
  %.3214.i.i = getelementptr i16, ptr %.398.i, i64 %.3101.sroa.0.3.i.i
  %.3298.i.i = icmp slt i64 %.284.i, 1
  br i1 %.3298.i.i, label %B14860.endif.endif.else.endif.if.i.i, label %B14860.endif.endif.else.endif.endif.i.i, !prof !11

B14860.endif.endif.endif.i.i:                     ; preds = %B14860.endif.endif.else.endif.endif.endif.if.i.i, %B14860.endif.endif.else.endif.endif.endif.i.i
  %.3278.sroa.13.0.i.i = phi i64 [ %.284.i, %B14860.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3278.sroa.13.1.i.i, %B14860.endif.endif.else.endif.endif.endif.i.i ]
  %.3366.i.i = sub i64 %.3278.sroa.13.0.i.i, %.3278.sroa.0.3.i.i
  %.3391.i.i = getelementptr i16, ptr %.290.i, i64 %.3278.sroa.0.3.i.i
  %.382.not.not.i.i.i = icmp eq i64 %a8, 0
  %.503311.not.i.i.i = icmp slt i64 %.3366.i.i, 1
  br i1 %.503311.not.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v197B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxx.exit, label %B824.if.i.i.i

B824.if.i.i.i:                                    ; preds = %B14860.endif.endif.endif.i.i, %B824.if.i.i.i
  %.446.0312.i.i.i = phi i64 [ %.516.i1435.i.i, %B824.if.i.i.i ], [ 0, %B14860.endif.endif.endif.i.i ]
  %.516.i1435.i.i = add nuw nsw i64 %.446.0312.i.i.i, 1
  %24 = getelementptr i16, ptr %.3037.i.i, i64 %.446.0312.i.i.i
  %.570.i.i.i = load i16, ptr %24, align 2, !noalias !16
  %25 = getelementptr i16, ptr %.3214.i.i, i64 %.446.0312.i.i.i
  %.601.i.i.i = load i16, ptr %25, align 2, !noalias !16
  %.605.i.i.i = zext i16 %.570.i.i.i to i32
  %.606.i1436.i.i = lshr i32 %.605.i.i.i, 15
  %.612.i.i.i = sub nsw i32 0, %.606.i1436.i.i
  %.615.i.i.i = select i1 %.382.not.not.i.i.i, i32 0, i32 %.612.i.i.i
  %.618.i1437.i.i = zext i16 %.601.i.i.i to i32
  %.619.i.i.i = lshr i32 %.618.i1437.i.i, 15
  %.625.i1438.i.i = sub nsw i32 0, %.619.i.i.i
  %.412285.i.i.i = or i32 %.625.i1438.i.i, 32768
  %.630.i.i.i = select i1 %.382.not.not.i.i.i, i32 0, i32 %.412285.i.i.i
  %.632.i.i.i = xor i32 %.630.i.i.i, %.618.i1437.i.i
  %.412286.i.i.i = or i32 %.612.i.i.i, 32768
  %.635.i.i.i = select i1 %.382.not.not.i.i.i, i32 0, i32 %.412286.i.i.i
  %.637.i.i.i = xor i32 %.635.i.i.i, %.605.i.i.i
  %.641.i.i.i = sub nsw i32 %.632.i.i.i, %.637.i.i.i
  %.646.i.i.i = xor i32 %.641.i.i.i, %.615.i.i.i
  %.647.i1439.i.i = sub i32 %.646.i.i.i, %.615.i.i.i
  %.652.i1440.i.i = shl i32 %.647.i1439.i.i, 1
  %26 = shl i32 %.647.i1439.i.i, 16
  %27 = ashr i32 %26, 31
  %.671287.i.i.i = xor i32 %27, %.652.i1440.i.i
  %28 = getelementptr i16, ptr %.3391.i.i, i64 %.446.0312.i.i.i
  %.701.i.i.i = trunc i32 %.671287.i.i.i to i16
  store i16 %.701.i.i.i, ptr %28, align 2, !noalias !16
  %exitcond.not.i1441.i.i = icmp eq i64 %.3366.i.i, %.516.i1435.i.i
  br i1 %exitcond.not.i1441.i.i, label %_ZN13_3cdynamic_3e5entryB4v197B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxx.exit, label %B824.if.i.i.i

B14860.endif.endif.else.endif.if.i.i:             ; preds = %B14860.endif.else.endif.endif.i.i
  br label %B14860.endif.endif.else.endif.endif.i.i

B14860.endif.endif.else.endif.endif.i.i:          ; preds = %B14860.endif.endif.else.endif.if.i.i, %B14860.endif.else.endif.endif.i.i
  %.3278.sroa.0.3.i.i = phi i64 [ %.284.i, %B14860.endif.endif.else.endif.if.i.i ], [ 0, %B14860.endif.else.endif.endif.i.i ]
  %.3306.i.i = select i1 %.2062.i.i, i64 %.284.i, i64 0
  %.3307.i.i = add i64 %.3306.i.i, %differ.3.0.i.i
  %.3310.i.i = icmp slt i64 %.3307.i.i, 0
  br i1 %.3310.i.i, label %B14860.endif.endif.else.endif.endif.if.i.i, label %B14860.endif.endif.else.endif.endif.endif.i.i, !prof !11

B14860.endif.endif.else.endif.endif.if.i.i:       ; preds = %B14860.endif.endif.else.endif.endif.i.i
  br label %B14860.endif.endif.else.endif.endif.endif.i.i

B14860.endif.endif.else.endif.endif.endif.i.i:    ; preds = %B14860.endif.endif.else.endif.endif.if.i.i, %B14860.endif.endif.else.endif.endif.i.i
  %.3278.sroa.13.1.i.i = phi i64 [ 0, %B14860.endif.endif.else.endif.endif.if.i.i ], [ %.3307.i.i, %B14860.endif.endif.else.endif.endif.i.i ]
  %.3315.not.i.i = icmp slt i64 %.3307.i.i, %.284.i
  br i1 %.3315.not.i.i, label %B14860.endif.endif.endif.i.i, label %B14860.endif.endif.else.endif.endif.endif.if.i.i, !prof !14

B14860.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B14860.endif.endif.else.endif.endif.endif.i.i
  br label %B14860.endif.endif.endif.i.i

_ZN13_3cdynamic_3e5entryB4v197B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxx.exit: ; preds = %B824.if.i.i.i, %B14860.endif.endif.endif.i.i
  %.37.i = inttoptr i64 %.34.i to ptr
  store i64 %small.3.0.i.i, ptr %.37.i, align 8, !noalias !0
  %.646.i = getelementptr i8, ptr %.37.i, i64 8
  store i64 %differ.3.0.i.i, ptr %.646.i, align 8, !noalias !0
  %.675.i = getelementptr i8, ptr %.37.i, i64 16
  store i64 %more.2.0.i.i, ptr %.675.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v197B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v197B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxxxxxxxxxxx"}
!3 = !{!4, !6, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few4pickB4v201B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEtx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few4pickB4v201B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEtx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels3few7symbolsB4v198B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExxx5ArrayItLi1E1C7mutable7alignedExxx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels3few7symbolsB4v198B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExxx5ArrayItLi1E1C7mutable7alignedExxx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!8 = !{!9, !6, !1}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels3few9differingB4v189B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels3few9differingB4v189B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!11 = !{!"branch_weights", i32 1, i32 99}
!12 = !{!6, !1}
!13 = !{!"branch_weights", i32 127, i32 1}
!14 = !{!"branch_weights", i32 99, i32 1}
!15 = !{!"branch_weights", i32 127, i32 12545}
!16 = !{!17, !6, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words10differenceB4v204B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words10differenceB4v204B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE"}
