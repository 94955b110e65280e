; 1c5e33cba5db9813820933f939ff4aef

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_few_symbols(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, i64 %a7, i64 %a8, i64 %a9) local_unnamed_addr #2 {
  %.23.i = add i64 %a9, 16
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !0
  %.54.i = add i64 %a0, 32
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.57.i = inttoptr i64 %.56.i to ptr
  %.59.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.60.i = add i64 %a0, 16
  %.61.i = inttoptr i64 %.60.i to ptr
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !0
  %.65.i = inttoptr i64 %.62.i to ptr
  %.90.i = add i64 %a1, 32
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.93.i = inttoptr i64 %.92.i to ptr
  %.95.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.96.i = add i64 %a1, 16
  %.97.i = inttoptr i64 %.96.i to ptr
  %.98.i = load i64, ptr %.97.i, align 8, !noalias !0
  %.101.i = inttoptr i64 %.98.i to ptr
  %.132.i = add i64 %a2, 16
  %.133.i = inttoptr i64 %.132.i to ptr
  %.134.i = load i64, ptr %.133.i, align 8, !noalias !0
  %.137.i = inttoptr i64 %.134.i to ptr
  %.168.i = add i64 %a3, 16
  %.169.i = inttoptr i64 %.168.i to ptr
  %.170.i = load i64, ptr %.169.i, align 8, !noalias !0
  %.173.i = inttoptr i64 %.170.i to ptr
  %.198.i = add i64 %a5, 32
  %.199.i = inttoptr i64 %.198.i to ptr
  %.200.i = load i64, ptr %.199.i, align 8, !noalias !0
  %.201.i = inttoptr i64 %.200.i to ptr
  %.204.i = getelementptr i8, ptr %.201.i, i64 8
  %.205.i = load i64, ptr %.204.i, align 8, !noalias !0
  %.207.i = add i64 %a5, 16
  %.208.i = inttoptr i64 %.207.i to ptr
  %.209.i = load i64, ptr %.208.i, align 8, !noalias !0
  %.212.i = inttoptr i64 %.209.i to ptr
  %.240.i = add i64 %a6, 32
  %.241.i = inttoptr i64 %.240.i to ptr
  %.242.i = load i64, ptr %.241.i, align 8, !noalias !0
  %.243.i = inttoptr i64 %.242.i to ptr
  %.246.i = getelementptr i8, ptr %.243.i, i64 8
  %.247.i = load i64, ptr %.246.i, align 8, !noalias !0
  %.249.i = add i64 %a6, 16
  %.250.i = inttoptr i64 %.249.i to ptr
  %.251.i = load i64, ptr %.250.i, align 8, !noalias !0
  %.254.i = inttoptr i64 %.251.i to ptr
  %.282.i = add i64 %a7, 32
  %.283.i = inttoptr i64 %.282.i to ptr
  %.284.i = load i64, ptr %.283.i, align 8, !noalias !0
  %.285.i = inttoptr i64 %.284.i to ptr
  %.287.i = load i64, ptr %.285.i, align 8, !noalias !0
  %.288.i = add i64 %a7, 16
  %.289.i = inttoptr i64 %.288.i to ptr
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !0
  %.293.i = inttoptr i64 %.290.i to ptr
  %.324.i = add i64 %a8, 16
  %.325.i = inttoptr i64 %.324.i to ptr
  %.326.i = load i64, ptr %.325.i, align 8, !noalias !0
  %.329.i = inttoptr i64 %.326.i to ptr
  %.151.i.i = load i64, ptr %.137.i, align 8, !noalias !3
  %.179.i.i = getelementptr i8, ptr %.137.i, i64 8
  %.180.i.i = load i64, ptr %.179.i.i, align 8, !noalias !3
  %.208.i.i = getelementptr i8, ptr %.137.i, i64 16
  %.209.i.i = load i64, ptr %.208.i.i, align 8, !noalias !3
  %.237.i.i = getelementptr i8, ptr %.137.i, i64 24
  %.238.i.i = load i64, ptr %.237.i.i, align 8, !noalias !3
  %.266.i.i = getelementptr i8, ptr %.137.i, i64 32
  %.267.i.i = load i64, ptr %.266.i.i, align 8, !noalias !3
  %.271.not.i.i = icmp eq i64 %.267.i.i, 0
  %.469.idx2028.pn.i.i = shl i64 %.205.i, 3
  %.469203120362044204820562060206820722080208420922096210421082116212021282132.i.i = getelementptr i8, ptr %.212.i, i64 %.469.idx2028.pn.i.i
  %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i = getelementptr i32, ptr %.212.i, i64 %.205.i
  %.539.idx2034.pn.i.i = mul i64 %.205.i, 12
  %.53920382042205020542062206620742078208620902098210221102114212221262134.i.i = getelementptr i8, ptr %.212.i, i64 %.539.idx2034.pn.i.i
  %.8282136214021452148.i.i = getelementptr i32, ptr %.254.i, i64 %.247.i
  %.898.idx2138.pn.i.i = shl i64 %.247.i, 3
  %.898214121442149.i.i = getelementptr i8, ptr %.254.i, i64 %.898.idx2138.pn.i.i
  %.966.i.i = trunc i64 %.151.i.i to i32
  %.131.0.i.i.i = and i64 %.59.i, 63
  %.161.i.i.i = and i64 %.59.i, -64
  %1 = tail call i64 @llvm.smax.i64(i64 %.59.i, i64 63)
  %spec.select591.i.i.i = lshr i64 %1, 6
  %.247601.not.i.i.i = icmp eq i64 %spec.select591.i.i.i, 0
  br i1 %.247601.not.i.i.i, label %B1126.preheader.i.i.i, label %B282.if.lr.ph.i.i.i

B282.if.lr.ph.i.i.i:                              ; preds = %0
  %.91.i.i.i = trunc i64 %.180.i.i to i32
  %.313.i.i.i = insertelement <64 x i32> poison, i32 %.966.i.i, i64 0
  %.314.i.i.i = shufflevector <64 x i32> %.313.i.i.i, <64 x i32> poison, <64 x i32> zeroinitializer
  %.315.i.i.i = insertelement <64 x i32> poison, i32 %.91.i.i.i, i64 0
  %.316.i.i.i = shufflevector <64 x i32> %.315.i.i.i, <64 x i32> poison, <64 x i32> zeroinitializer
  br label %B282.if.i.i.i

B1126.preheader.i.i.i:                            ; preds = %B1100.i.i.i, %0
  %more.5.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.602.i.i.i, %B1100.i.i.i ]
  %differ.5.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.596.i.i.i, %B1100.i.i.i ]
  %small.3.0.lcssa.i.i.i = phi i64 [ 0, %0 ], [ %.667.i.i.i, %B1100.i.i.i ]
  %.991609.not.i.i.i = icmp eq i64 %.131.0.i.i.i, 0
  br i1 %.991609.not.i.i.i, label %B18037.i.i.i, label %B1126.if.lr.ph.i.i.i

B1126.if.lr.ph.i.i.i:                             ; preds = %B1126.preheader.i.i.i
  %.1064.i.i.i = and i64 %.180.i.i, 4294967295
  br label %B1126.if.i.i.i

B770.i.i.i:                                       ; preds = %B400.if.i.i.i
  %.617.not.i.i.i = icmp eq i64 %.608.i.i.i, 0
  br i1 %.617.not.i.i.i, label %B818.i.i.i, label %B400.if.i.i.i.backedge

B818.i.i.i:                                       ; preds = %B770.i.i.i, %B1050.i.i.i
  %_append_v367_marks.3.1.i.i.i = phi i64 [ %.832.i.i.i, %B1050.i.i.i ], [ %.319.i.i.i, %B770.i.i.i ]
  %_append_v367_found.2.1.i.i.i = phi i64 [ %.849.i.i.i, %B1050.i.i.i ], [ %small.3.0606.i.i.i, %B770.i.i.i ]
  %2 = getelementptr i32, ptr %.469203120362044204820562060206820722080208420922096210421082116212021282132.i.i, i64 %_append_v367_found.2.1.i.i.i
  br label %B860.if.i.i.i

B1050.i.i.i:                                      ; preds = %B860.if.i.i.i
  %.841.not.i.i.i = icmp eq i64 %.832.i.i.i, 0
  %.849.i.i.i = add i64 %_append_v367_found.2.1.i.i.i, 8
  br i1 %.841.not.i.i.i, label %B1100.i.i.i, label %B818.i.i.i

B1100.i.i.i:                                      ; preds = %B1050.i.i.i
  %.256.i.i.i = add nsw i64 %.192.0603.i.i.i, -1
  %.260.i.i.i = add nuw nsw i64 %.189.0602.i.i.i, 64
  %.666.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.319.i.i.i)
  %.667.i.i.i = add i64 %.666.i.i.i, %small.3.0606.i.i.i
  %.247.i.i.i = icmp sgt i64 %.192.0603.i.i.i, 1
  br i1 %.247.i.i.i, label %B282.if.i.i.i, label %B1126.preheader.i.i.i

B18037.i.i.i:                                     ; preds = %B1126.if.i.i.i, %B1126.preheader.i.i.i
  %more.6.0.lcssa.i.i.i = phi i64 [ %more.5.0.lcssa.i.i.i, %B1126.preheader.i.i.i ], [ %.1345.i.i.i, %B1126.if.i.i.i ]
  %differ.6.0.lcssa.i.i.i = phi i64 [ %differ.5.0.lcssa.i.i.i, %B1126.preheader.i.i.i ], [ %.1295.i.i.i, %B1126.if.i.i.i ]
  %small.4.0.lcssa.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B1126.preheader.i.i.i ], [ %.1262.i.i.i, %B1126.if.i.i.i ]
  %.1038.i.i = icmp sgt i64 %more.6.0.lcssa.i.i.i, %a4
  br i1 %.1038.i.i, label %B332.i.i, label %B680.i.i

B282.if.i.i.i:                                    ; preds = %B1100.i.i.i, %B282.if.lr.ph.i.i.i
  %small.3.0606.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.667.i.i.i, %B1100.i.i.i ]
  %differ.5.0605.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.596.i.i.i, %B1100.i.i.i ]
  %more.5.0604.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.602.i.i.i, %B1100.i.i.i ]
  %.192.0603.i.i.i = phi i64 [ %spec.select591.i.i.i, %B282.if.lr.ph.i.i.i ], [ %.256.i.i.i, %B1100.i.i.i ]
  %.189.0602.i.i.i = phi i64 [ 0, %B282.if.lr.ph.i.i.i ], [ %.260.i.i.i, %B1100.i.i.i ]
  %.310.i.i.i = getelementptr i32, ptr %.65.i, i64 %.189.0602.i.i.i
  %.312.i.i.i = load <64 x i32>, ptr %.310.i.i.i, align 4, !noalias !6
  %.317.i.i.i = and <64 x i32> %.312.i.i.i, %.314.i.i.i
  %.318.i.i.i = icmp ult <64 x i32> %.317.i.i.i, %.316.i.i.i
  %.319.i.i.i = bitcast <64 x i1> %.318.i.i.i to i64
  %.338.i.i.i = getelementptr i32, ptr %.101.i, i64 %.189.0602.i.i.i
  %.340.i.i.i = load <64 x i32>, ptr %.338.i.i.i, align 4, !noalias !6
  %.341.i.i.i = icmp ne <64 x i32> %.312.i.i.i, %.340.i.i.i
  %.342.i.i.i = bitcast <64 x i1> %.341.i.i.i to i64
  br label %B400.if.i.i.i

B400.if.i.i.i:                                    ; preds = %B400.if.i.i.i.backedge, %B282.if.i.i.i
  %unequal.2.2597.i.i.i = phi i64 [ %.342.i.i.i, %B282.if.i.i.i ], [ %.608.i.i.i, %B400.if.i.i.i.backedge ]
  %differ.3.2596.i.i.i = phi i64 [ %differ.5.0605.i.i.i, %B282.if.i.i.i ], [ %.596.i.i.i, %B400.if.i.i.i.backedge ]
  %more.3.2595.i.i.i = phi i64 [ %more.5.0604.i.i.i, %B282.if.i.i.i ], [ %.602.i.i.i, %B400.if.i.i.i.backedge ]
  %.394.0594.i.i.i = phi i64 [ 2, %B282.if.i.i.i ], [ %.394.0594.i.i.i.be, %B400.if.i.i.i.backedge ]
  %.456.i.i.i = add nsw i64 %.394.0594.i.i.i, -1
  %.486.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %unequal.2.2597.i.i.i, i1 false)
  %.488.i.i.i = and i64 %.486.i.i.i, 63
  %.490.i.i.i = lshr i64 %.319.i.i.i, %.488.i.i.i
  %.495.i.i.i = icmp ne i64 %unequal.2.2597.i.i.i, 0
  %.497.i.i.i = zext i1 %.495.i.i.i to i64
  %notmask.i.i.i = shl nsw i64 -1, %.488.i.i.i
  %.499.i.i.i = xor i64 %notmask.i.i.i, -1
  %.501.i.i.i = and i64 %.499.i.i.i, %.319.i.i.i
  %.502.i.i.i = tail call range(i64 0, 64) i64 @llvm.ctpop.i64(i64 %.501.i.i.i)
  %.504.i.i.i = add i64 %.502.i.i.i, %small.3.0606.i.i.i
  %.531.i.i.i = getelementptr i32, ptr %.212.i, i64 %differ.3.2596.i.i.i
  %.532.i.i.i = trunc i64 %.504.i.i.i to i32
  store i32 %.532.i.i.i, ptr %.531.i.i.i, align 4, !noalias !6
  %.535.i.i.i = or disjoint i64 %.488.i.i.i, %.189.0602.i.i.i
  %.562.i.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %differ.3.2596.i.i.i
  %.563.i.i.i = trunc i64 %.535.i.i.i to i32
  store i32 %.563.i.i.i, ptr %.562.i.i.i, align 4, !noalias !6
  %.591.i.i.i = getelementptr i32, ptr %.53920382042205020542062206620742078208620902098210221102114212221262134.i.i, i64 %more.3.2595.i.i.i
  store i32 %.563.i.i.i, ptr %.591.i.i.i, align 4, !noalias !6
  %.594.i.i.i = and i64 %.490.i.i.i, %.497.i.i.i
  %.596.i.i.i = add i64 %.594.i.i.i, %differ.3.2596.i.i.i
  %.599.i.i.i = xor i64 %.490.i.i.i, -1
  %.600.i.i.i = and i64 %.599.i.i.i, %.497.i.i.i
  %.602.i.i.i = add i64 %.600.i.i.i, %more.3.2595.i.i.i
  %.606.i.i.i = add i64 %unequal.2.2597.i.i.i, -1
  %.608.i.i.i = and i64 %.606.i.i.i, %unequal.2.2597.i.i.i
  %.447.i.i.i = icmp samesign ugt i64 %.394.0594.i.i.i, 1
  br i1 %.447.i.i.i, label %B400.if.i.i.i.backedge, label %B770.i.i.i

B400.if.i.i.i.backedge:                           ; preds = %B400.if.i.i.i, %B770.i.i.i
  %.394.0594.i.i.i.be = phi i64 [ %.456.i.i.i, %B400.if.i.i.i ], [ 2, %B770.i.i.i ]
  br label %B400.if.i.i.i

B860.if.i.i.i:                                    ; preds = %B860.if.i.i.i, %B818.i.i.i
  %_append_v367_marks.2.2600.i.i.i = phi i64 [ %_append_v367_marks.3.1.i.i.i, %B818.i.i.i ], [ %.832.i.i.i, %B860.if.i.i.i ]
  %.701.0598.i.i.i = phi i64 [ 0, %B818.i.i.i ], [ %.770.i.i.i, %B860.if.i.i.i ]
  %.770.i.i.i = add nuw nsw i64 %.701.0598.i.i.i, 1
  %.796.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v367_marks.2.2600.i.i.i, i1 false)
  %.798.i.i.i = add nuw nsw i64 %.796.i.i.i, %.189.0602.i.i.i
  %.826.i.i.i = getelementptr i32, ptr %2, i64 %.701.0598.i.i.i
  %.827.i.i.i = trunc i64 %.798.i.i.i to i32
  store i32 %.827.i.i.i, ptr %.826.i.i.i, align 4, !noalias !6
  %.830.i.i.i = add i64 %_append_v367_marks.2.2600.i.i.i, -1
  %.832.i.i.i = and i64 %.830.i.i.i, %_append_v367_marks.2.2600.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.770.i.i.i, 8
  br i1 %exitcond.not.i.i.i, label %B1050.i.i.i, label %B860.if.i.i.i

B1126.if.i.i.i:                                   ; preds = %B1126.if.i.i.i, %B1126.if.lr.ph.i.i.i
  %small.4.0614.i.i.i = phi i64 [ %small.3.0.lcssa.i.i.i, %B1126.if.lr.ph.i.i.i ], [ %.1262.i.i.i, %B1126.if.i.i.i ]
  %differ.6.0613.i.i.i = phi i64 [ %differ.5.0.lcssa.i.i.i, %B1126.if.lr.ph.i.i.i ], [ %.1295.i.i.i, %B1126.if.i.i.i ]
  %more.6.0612.i.i.i = phi i64 [ %more.5.0.lcssa.i.i.i, %B1126.if.lr.ph.i.i.i ], [ %.1345.i.i.i, %B1126.if.i.i.i ]
  %.938.0611.i.i.i = phi i64 [ %.131.0.i.i.i, %B1126.if.lr.ph.i.i.i ], [ %.1000.i.i.i, %B1126.if.i.i.i ]
  %.935.0610.i.i.i = phi i64 [ %.161.i.i.i, %B1126.if.lr.ph.i.i.i ], [ %.1004.i.i.i, %B1126.if.i.i.i ]
  %.1000.i.i.i = add nsw i64 %.938.0611.i.i.i, -1
  %.1004.i.i.i = add nuw nsw i64 %.935.0610.i.i.i, 1
  %.1042.i.i.i = icmp slt i64 %.935.0610.i.i.i, 0
  %.1043.i.i.i = select i1 %.1042.i.i.i, i64 %.59.i, i64 0
  %3 = getelementptr i32, ptr %.65.i, i64 %.935.0610.i.i.i
  %.1057.i.i.i = getelementptr i32, ptr %3, i64 %.1043.i.i.i
  %.1058.i.i.i = load i32, ptr %.1057.i.i.i, align 4, !noalias !6
  %.1062526.i.i.i = and i32 %.1058.i.i.i, %.966.i.i
  %.1062.i.i.i = zext i32 %.1062526.i.i.i to i64
  %.1065.i.i.i = icmp samesign ugt i64 %.1064.i.i.i, %.1062.i.i.i
  %.1110.i.i.i = select i1 %.1042.i.i.i, i64 %.95.i, i64 0
  %4 = getelementptr i32, ptr %.101.i, i64 %.935.0610.i.i.i
  %.1124.i.i.i = getelementptr i32, ptr %4, i64 %.1110.i.i.i
  %.1125.i.i.i = load i32, ptr %.1124.i.i.i, align 4, !noalias !6
  %.1126.i.i.i = icmp ne i32 %.1058.i.i.i, %.1125.i.i.i
  %.1168.i.i.i = getelementptr i32, ptr %.469203120362044204820562060206820722080208420922096210421082116212021282132.i.i, i64 %small.4.0614.i.i.i
  %.1169.i.i.i = trunc i64 %.935.0610.i.i.i to i32
  store i32 %.1169.i.i.i, ptr %.1168.i.i.i, align 4, !noalias !6
  %.1197.i.i.i = getelementptr i32, ptr %.212.i, i64 %differ.6.0613.i.i.i
  %.1198.i.i.i = trunc i64 %small.4.0614.i.i.i to i32
  store i32 %.1198.i.i.i, ptr %.1197.i.i.i, align 4, !noalias !6
  %.1226.i.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %differ.6.0613.i.i.i
  store i32 %.1169.i.i.i, ptr %.1226.i.i.i, align 4, !noalias !6
  %.1255.i.i.i = getelementptr i32, ptr %.53920382042205020542062206620742078208620902098210221102114212221262134.i.i, i64 %more.6.0612.i.i.i
  store i32 %.1169.i.i.i, ptr %.1255.i.i.i, align 4, !noalias !6
  %.1260.i.i.i = zext i1 %.1065.i.i.i to i64
  %.1262.i.i.i = add i64 %small.4.0614.i.i.i, %.1260.i.i.i
  %narrow.i.i.i = select i1 %.1065.i.i.i, i1 %.1126.i.i.i, i1 false
  %spec.select.i.i.i = zext i1 %narrow.i.i.i to i64
  %.1295.i.i.i = add i64 %differ.6.0613.i.i.i, %spec.select.i.i.i
  %.1319.i.i.i = xor i1 %.1065.i.i.i, true
  %narrow593.i.i.i = select i1 %.1126.i.i.i, i1 %.1319.i.i.i, i1 false
  %"$phi1104.4.2.1.i.i.i" = zext i1 %narrow593.i.i.i to i64
  %.1345.i.i.i = add i64 %more.6.0612.i.i.i, %"$phi1104.4.2.1.i.i.i"
  %.991.i.i.i = icmp sgt i64 %.938.0611.i.i.i, 1
  br i1 %.991.i.i.i, label %B1126.if.i.i.i, label %B18037.i.i.i

B332.i.i:                                         ; preds = %B18037.i.i.i
  %.11492177.not.i.i = icmp slt i64 %.59.i, 1
  br i1 %.11492177.not.i.i, label %B496.i.i, label %B372.if.i.i

B496.i.i:                                         ; preds = %B372.if.i.i, %B332.i.i
  br i1 %.247601.not.i.i.i, label %B16802.preheader.i.i.i, label %B134.if.i.i.i

B16802.preheader.i.i.i:                           ; preds = %B16650.i.i.i, %B496.i.i
  %found.3.0.lcssa.i.i.i = phi i64 [ 0, %B496.i.i ], [ %.273.i.i.i, %B16650.i.i.i ]
  br i1 %.991609.not.i.i.i, label %B16810.i.i.i, label %B16802.if.i.i.i

B206.i.i.i:                                       ; preds = %B134.if.i.i.i, %B342.i.i.i
  %_append_v349_marks.3.1.i.i.i = phi i64 [ %.249.i.i.i, %B134.if.i.i.i ], [ %.438.i.i.i, %B342.i.i.i ]
  %_append_v349_found.2.1.i.i.i = phi i64 [ %found.3.0320.i.i.i, %B134.if.i.i.i ], [ %.455.i.i.i, %B342.i.i.i ]
  %5 = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %_append_v349_found.2.1.i.i.i
  br label %B248.if.i.i.i

B342.i.i.i:                                       ; preds = %B248.if.i.i.i
  %.447.not.i.i.i = icmp eq i64 %.438.i.i.i, 0
  %.455.i.i.i = add i64 %_append_v349_found.2.1.i.i.i, 8
  br i1 %.447.not.i.i.i, label %B16650.i.i.i, label %B206.i.i.i

B16650.i.i.i:                                     ; preds = %B342.i.i.i
  %.198.i.i.i = add nsw i64 %.134.0319.i.i.i, -1
  %.202.i.i.i = add nuw nsw i64 %.131.0318.i.i.i, 64
  %.272.i.i.i = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %.249.i.i.i)
  %.273.i.i.i = add i64 %.272.i.i.i, %found.3.0320.i.i.i
  %.189.i.i.i = icmp sgt i64 %.134.0319.i.i.i, 1
  br i1 %.189.i.i.i, label %B134.if.i.i.i, label %B16802.preheader.i.i.i

B16810.i.i.i:                                     ; preds = %B16802.if.i.i.i, %B16802.preheader.i.i.i
  %found.4.0.lcssa.i.i.i = phi i64 [ %found.3.0.lcssa.i.i.i, %B16802.preheader.i.i.i ], [ %.706.i.i.i, %B16802.if.i.i.i ]
  %.14292180.not.i.i = icmp slt i64 %found.4.0.lcssa.i.i.i, 1
  br i1 %.14292180.not.i.i, label %B1162.else.endif.i.i, label %B650.if.i.i

B134.if.i.i.i:                                    ; preds = %B496.i.i, %B16650.i.i.i
  %found.3.0320.i.i.i = phi i64 [ %.273.i.i.i, %B16650.i.i.i ], [ 0, %B496.i.i ]
  %.134.0319.i.i.i = phi i64 [ %.198.i.i.i, %B16650.i.i.i ], [ %spec.select591.i.i.i, %B496.i.i ]
  %.131.0318.i.i.i = phi i64 [ %.202.i.i.i, %B16650.i.i.i ], [ 0, %B496.i.i ]
  %.236.i.i.i = getelementptr i32, ptr %.65.i, i64 %.131.0318.i.i.i
  %.238.i.i.i = load <64 x i32>, ptr %.236.i.i.i, align 4, !noalias !9
  %.245.i.i.i = getelementptr i32, ptr %.101.i, i64 %.131.0318.i.i.i
  %.247.i1815.i.i = load <64 x i32>, ptr %.245.i.i.i, align 4, !noalias !9
  %.248.i.i.i = icmp ne <64 x i32> %.238.i.i.i, %.247.i1815.i.i
  %.249.i.i.i = bitcast <64 x i1> %.248.i.i.i to i64
  br label %B206.i.i.i

B248.if.i.i.i:                                    ; preds = %B248.if.i.i.i, %B206.i.i.i
  %_append_v349_marks.2.2316.i.i.i = phi i64 [ %_append_v349_marks.3.1.i.i.i, %B206.i.i.i ], [ %.438.i.i.i, %B248.if.i.i.i ]
  %.307.0314.i.i.i = phi i64 [ 0, %B206.i.i.i ], [ %.376.i.i.i, %B248.if.i.i.i ]
  %.376.i.i.i = add nuw nsw i64 %.307.0314.i.i.i, 1
  %.402.i.i.i = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %_append_v349_marks.2.2316.i.i.i, i1 false)
  %.404.i.i.i = add nuw nsw i64 %.402.i.i.i, %.131.0318.i.i.i
  %.432.i.i.i = getelementptr i32, ptr %5, i64 %.307.0314.i.i.i
  %.433.i.i.i = trunc i64 %.404.i.i.i to i32
  store i32 %.433.i.i.i, ptr %.432.i.i.i, align 4, !noalias !9
  %.436.i.i.i = add i64 %_append_v349_marks.2.2316.i.i.i, -1
  %.438.i.i.i = and i64 %.436.i.i.i, %_append_v349_marks.2.2316.i.i.i
  %exitcond.not.i1816.i.i = icmp eq i64 %.376.i.i.i, 8
  br i1 %exitcond.not.i1816.i.i, label %B342.i.i.i, label %B248.if.i.i.i

B16802.if.i.i.i:                                  ; preds = %B16802.preheader.i.i.i, %B16802.if.i.i.i
  %found.4.0324.i.i.i = phi i64 [ %.706.i.i.i, %B16802.if.i.i.i ], [ %found.3.0.lcssa.i.i.i, %B16802.preheader.i.i.i ]
  %.522.0323.i.i.i = phi i64 [ %.584.i.i.i, %B16802.if.i.i.i ], [ %.131.0.i.i.i, %B16802.preheader.i.i.i ]
  %.519.0322.i.i.i = phi i64 [ %.588.i.i.i, %B16802.if.i.i.i ], [ %.161.i.i.i, %B16802.preheader.i.i.i ]
  %.584.i.i.i = add nsw i64 %.522.0323.i.i.i, -1
  %.588.i.i.i = add nuw nsw i64 %.519.0322.i.i.i, 1
  %.639.i.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %found.4.0324.i.i.i
  %.640.i.i.i = trunc i64 %.519.0322.i.i.i to i32
  store i32 %.640.i.i.i, ptr %.639.i.i.i, align 4, !noalias !9
  %.655.i.i.i = icmp slt i64 %.519.0322.i.i.i, 0
  %.656.i.i.i = select i1 %.655.i.i.i, i64 %.59.i, i64 0
  %6 = getelementptr i32, ptr %.65.i, i64 %.519.0322.i.i.i
  %.670.i.i.i = getelementptr i32, ptr %6, i64 %.656.i.i.i
  %.671.i.i.i = load i32, ptr %.670.i.i.i, align 4, !noalias !9
  %.686.i.i.i = select i1 %.655.i.i.i, i64 %.95.i, i64 0
  %7 = getelementptr i32, ptr %.101.i, i64 %.519.0322.i.i.i
  %.700.i.i.i = getelementptr i32, ptr %7, i64 %.686.i.i.i
  %.701.i.i.i = load i32, ptr %.700.i.i.i, align 4, !noalias !9
  %.702.i.i.i = icmp ne i32 %.671.i.i.i, %.701.i.i.i
  %.704.i.i.i = zext i1 %.702.i.i.i to i64
  %.706.i.i.i = add i64 %found.4.0324.i.i.i, %.704.i.i.i
  %.575.i.i.i = icmp sgt i64 %.522.0323.i.i.i, 1
  br i1 %.575.i.i.i, label %B16802.if.i.i.i, label %B16810.i.i.i

B680.i.i:                                         ; preds = %B18037.i.i.i
  %.16362166.not.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 1
  br i1 %.16362166.not.i.i, label %B882.i.i, label %B710.if.i.i

B882.i.i:                                         ; preds = %B710.if.i.i, %B680.i.i
  %.18972169.not.i.i = icmp slt i64 %more.6.0.lcssa.i.i.i, 1
  br i1 %.18972169.not.i.i, label %B1096.i.i, label %B952.if.i.i

B1096.i.i:                                        ; preds = %B952.if.i.i, %B882.i.i
  %.2157.i.i = add nsw i64 %small.4.0.lcssa.i.i.i, %more.6.0.lcssa.i.i.i
  %.2162.i.i = add nsw i64 %differ.6.0.lcssa.i.i.i, %more.6.0.lcssa.i.i.i
  %.2186.i.i = trunc i64 %.238.i.i to i16
  %.2209.i.i = icmp slt i64 %small.4.0.lcssa.i.i.i, 0
  %.2210.i.i = select i1 %.2209.i.i, i64 %.287.i, i64 0
  %.2211.i.i = add i64 %.2210.i.i, %small.4.0.lcssa.i.i.i
  %.2226.i.i = icmp slt i64 %.2157.i.i, 0
  %.2227.i.i = select i1 %.2226.i.i, i64 %.287.i, i64 0
  %.2228.i.i = add i64 %.2227.i.i, %.2157.i.i
  %.2355.i.i = icmp slt i64 %.2211.i.i, 0
  br i1 %.2355.i.i, label %B1096.endif.else.if.i.i, label %B1096.endif.else.endif.i.i, !prof !12

B17669.i.i:                                       ; preds = %B17593.if.i.i, %B1162.endif.i.i
  br i1 %.2836.i.i, label %B17669.else.endif.if.i.i, label %B17669.else.endif.endif.i.i, !prof !12

B17792.i.i:                                       ; preds = %B17716.if.i.i, %B17669.endif.i.i
  %.3725.i.i = icmp slt i64 %.247.i, 1
  %.3733.i140.i = select i1 %.2843.i.i, i64 %.247.i, i64 0
  %.3734.i141.i = add i64 %.3733.i140.i, %differ.3.0.i.i
  %.3737.i142.i = icmp slt i64 %.3734.i141.i, 0
  %.3742.not.i143.i = icmp slt i64 %.3734.i141.i, %.247.i
  br i1 %.3725.i.i, label %B17792.endif.endif.else.endif.if.i.i, label %B17792.endif.endif.else.endif.endif.i.i, !prof !12

B372.if.i.i:                                      ; preds = %B332.i.i, %B372.if.i.i
  %.1093.02178.i.i = phi i64 [ %.1162.i.i, %B372.if.i.i ], [ 0, %B332.i.i ]
  %.1162.i.i = add nuw nsw i64 %.1093.02178.i.i, 1
  %8 = getelementptr i32, ptr %.65.i, i64 %.1093.02178.i.i
  %.1216.i.i = load i32, ptr %8, align 4, !noalias !3
  %.1218.i.i = zext i32 %.1216.i.i to i64
  %.1220.i.i = and i64 %.151.i.i, %.1218.i.i
  %.1222.i.i = lshr i64 %.1220.i.i, %.209.i.i
  %.1248.i.i = getelementptr i16, ptr %.173.i, i64 %.1222.i.i
  %.1249.i.i = load i16, ptr %.1248.i.i, align 2, !noalias !3
  %9 = getelementptr i16, ptr %.293.i, i64 %.1093.02178.i.i
  store i16 %.1249.i.i, ptr %9, align 2, !noalias !3
  %exitcond2192.not.i.i = icmp eq i64 %.59.i, %.1162.i.i
  br i1 %exitcond2192.not.i.i, label %B496.i.i, label %B372.if.i.i

B650.if.i.i:                                      ; preds = %B16810.i.i.i, %B650.if.i.i
  %.1373.02181.i.i = phi i64 [ %.1442.i.i, %B650.if.i.i ], [ 0, %B16810.i.i.i ]
  %.1442.i.i = add nuw nsw i64 %.1373.02181.i.i, 1
  %.1495.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %.1373.02181.i.i
  %.1496.i.i = load i32, ptr %.1495.i.i, align 4, !noalias !3
  %.1525.i.i = getelementptr i32, ptr %.212.i, i64 %.1373.02181.i.i
  store i32 %.1496.i.i, ptr %.1525.i.i, align 4, !noalias !3
  %exitcond2193.not.i.i = icmp eq i64 %found.4.0.lcssa.i.i.i, %.1442.i.i
  br i1 %exitcond2193.not.i.i, label %B1162.else.endif.i.i, label %B650.if.i.i

B710.if.i.i:                                      ; preds = %B680.i.i, %B710.if.i.i
  %.1580.02167.i.i = phi i64 [ %.1649.i.i, %B710.if.i.i ], [ 0, %B680.i.i ]
  %.1649.i.i = add nuw nsw i64 %.1580.02167.i.i, 1
  %10 = getelementptr i32, ptr %.469203120362044204820562060206820722080208420922096210421082116212021282132.i.i, i64 %.1580.02167.i.i
  %.1703.i.i = load i32, ptr %10, align 4, !noalias !3
  %.1705.i.i = zext i32 %.1703.i.i to i64
  %.1730.i.i = getelementptr i32, ptr %.65.i, i64 %.1705.i.i
  %.1731.i.i = load i32, ptr %.1730.i.i, align 4, !noalias !3
  %.1733.i.i = zext i32 %.1731.i.i to i64
  %.1735.i.i = and i64 %.151.i.i, %.1733.i.i
  %.1737.i.i = lshr i64 %.1735.i.i, %.209.i.i
  %.1763.i.i = getelementptr i16, ptr %.173.i, i64 %.1737.i.i
  %.1764.i.i = load i16, ptr %.1763.i.i, align 2, !noalias !3
  %11 = getelementptr i16, ptr %.293.i, i64 %.1580.02167.i.i
  store i16 %.1764.i.i, ptr %11, align 2, !noalias !3
  %exitcond.not.i.i = icmp eq i64 %small.4.0.lcssa.i.i.i, %.1649.i.i
  br i1 %exitcond.not.i.i, label %B882.i.i, label %B710.if.i.i

B952.if.i.i:                                      ; preds = %B882.i.i, %B952.if.i.i
  %before.2.02172.i.i = phi i32 [ %.2029.i.i, %B952.if.i.i ], [ -1, %B882.i.i ]
  %.1841.02170.i.i = phi i64 [ %.1910.i.i, %B952.if.i.i ], [ 0, %B882.i.i ]
  %.1910.i.i = add nuw nsw i64 %.1841.02170.i.i, 1
  %12 = getelementptr i32, ptr %.53920382042205020542062206620742078208620902098210221102114212221262134.i.i, i64 %.1841.02170.i.i
  %.1964.i.i = load i32, ptr %12, align 4, !noalias !3
  %13 = xor i32 %before.2.02172.i.i, -1
  %.1968.i.i = add i32 %.1964.i.i, %13
  %14 = getelementptr i32, ptr %.329.i, i64 %.1841.02170.i.i
  store i32 %.1968.i.i, ptr %14, align 4, !noalias !3
  %.2029.i.i = load i32, ptr %12, align 4, !noalias !3
  %.2034.i.i = add nsw i64 %.1841.02170.i.i, %small.4.0.lcssa.i.i.i
  %.2066.i.i = add nsw i64 %.1841.02170.i.i, %differ.6.0.lcssa.i.i.i
  %.2080.i.i = icmp slt i64 %.2066.i.i, 0
  %.2081.i.i = select i1 %.2080.i.i, i64 %.205.i, i64 0
  %.2082.i.i = add i64 %.2081.i.i, %.2066.i.i
  %.2095.i.i = getelementptr i32, ptr %.212.i, i64 %.2082.i.i
  %.2096.i.i = trunc i64 %.2034.i.i to i32
  store i32 %.2096.i.i, ptr %.2095.i.i, align 4, !noalias !3
  %.2128.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %.2082.i.i
  store i32 %.2029.i.i, ptr %.2128.i.i, align 4, !noalias !3
  %exitcond2189.not.i.i = icmp eq i64 %more.6.0.lcssa.i.i.i, %.1910.i.i
  br i1 %exitcond2189.not.i.i, label %B1096.i.i, label %B952.if.i.i

B1096.endif.endif.i.i:                            ; preds = %B1096.endif.else.endif.endif.endif.if.i.i, %B1096.endif.else.endif.endif.endif.i.i
  %.2335.sroa.13.0.i.i = phi i64 [ %.287.i, %B1096.endif.else.endif.endif.endif.if.i.i ], [ %.2335.sroa.13.1.i.i, %B1096.endif.else.endif.endif.endif.i.i ]
  %.2456.not2173.i.i = icmp slt i64 %.2335.sroa.0.3.i.i, %.2335.sroa.13.0.i.i
  br i1 %.2456.not2173.i.i, label %.2426.endif.i.i, label %.2426.if.i.i, !prof !13

B1096.endif.else.if.i.i:                          ; preds = %B1096.i.i
  br label %B1096.endif.else.endif.i.i

B1096.endif.else.endif.i.i:                       ; preds = %B1096.endif.else.if.i.i, %B1096.i.i
  %.2335.sroa.0.1.i.i = phi i64 [ 0, %B1096.endif.else.if.i.i ], [ %.2211.i.i, %B1096.i.i ]
  %.2360.not.i.i = icmp slt i64 %.2211.i.i, %.287.i
  br i1 %.2360.not.i.i, label %B1096.endif.else.endif.endif.i.i, label %B1096.endif.else.endif.if.i.i, !prof !14

B1096.endif.else.endif.if.i.i:                    ; preds = %B1096.endif.else.endif.i.i
  br label %B1096.endif.else.endif.endif.i.i

B1096.endif.else.endif.endif.i.i:                 ; preds = %B1096.endif.else.endif.if.i.i, %B1096.endif.else.endif.i.i
  %.2335.sroa.0.3.i.i = phi i64 [ %.287.i, %B1096.endif.else.endif.if.i.i ], [ %.2335.sroa.0.1.i.i, %B1096.endif.else.endif.i.i ]
  %.2372.i.i = icmp slt i64 %.2228.i.i, 0
  br i1 %.2372.i.i, label %B1096.endif.else.endif.endif.if.i.i, label %B1096.endif.else.endif.endif.endif.i.i, !prof !12

B1096.endif.else.endif.endif.if.i.i:              ; preds = %B1096.endif.else.endif.endif.i.i
  br label %B1096.endif.else.endif.endif.endif.i.i

B1096.endif.else.endif.endif.endif.i.i:           ; preds = %B1096.endif.else.endif.endif.if.i.i, %B1096.endif.else.endif.endif.i.i
  %.2335.sroa.13.1.i.i = phi i64 [ 0, %B1096.endif.else.endif.endif.if.i.i ], [ %.2228.i.i, %B1096.endif.else.endif.endif.i.i ]
  %.2377.not.i.i = icmp slt i64 %.2228.i.i, %.287.i
  br i1 %.2377.not.i.i, label %B1096.endif.endif.i.i, label %B1096.endif.else.endif.endif.endif.if.i.i, !prof !14

B1096.endif.else.endif.endif.endif.if.i.i:        ; preds = %B1096.endif.else.endif.endif.endif.i.i
  br label %B1096.endif.endif.i.i

.2426.if.i.i:                                     ; preds = %.2426.endif.i.i, %B1096.endif.endif.i.i
  %.2478.i.i = add nsw i64 %.2157.i.i, %more.6.0.lcssa.i.i.i
  %.2495.i.i = add i16 %.2186.i.i, 1
  %.2535.i.i = icmp slt i64 %.2478.i.i, 0
  %.2536.i.i = select i1 %.2535.i.i, i64 %.287.i, i64 0
  %.2537.i.i = add i64 %.2536.i.i, %.2478.i.i
  br i1 %.2372.i.i, label %.2427.endif.else.if.i.i, label %.2427.endif.else.endif.i.i, !prof !12

.2426.endif.i.i:                                  ; preds = %B1096.endif.endif.i.i, %.2426.endif.i.i
  %.2422.02174.i.i = phi i64 [ %.2467.i.i, %.2426.endif.i.i ], [ %.2335.sroa.0.3.i.i, %B1096.endif.endif.i.i ]
  %.2462.i.i = getelementptr i16, ptr %.293.i, i64 %.2422.02174.i.i
  store i16 %.2186.i.i, ptr %.2462.i.i, align 2, !noalias !3
  %.2467.i.i = add nsw i64 %.2422.02174.i.i, 1
  %exitcond2190.not.i.i = icmp eq i64 %.2467.i.i, %.2335.sroa.13.0.i.i
  br i1 %exitcond2190.not.i.i, label %.2426.if.i.i, label %.2426.endif.i.i, !prof !15

.2427.endif.endif.i.i:                            ; preds = %.2427.endif.else.endif.endif.endif.if.i.i, %.2427.endif.else.endif.endif.endif.i.i
  %.2644.sroa.13.0.i.i = phi i64 [ %.287.i, %.2427.endif.else.endif.endif.endif.if.i.i ], [ %.2644.sroa.13.1.i.i, %.2427.endif.else.endif.endif.endif.i.i ]
  %.2765.not2175.i.i = icmp slt i64 %.2644.sroa.0.3.i.i, %.2644.sroa.13.0.i.i
  br i1 %.2765.not2175.i.i, label %.2735.endif.i.i, label %B1162.else.endif.i.i, !prof !13

.2427.endif.else.if.i.i:                          ; preds = %.2426.if.i.i
  br label %.2427.endif.else.endif.i.i

.2427.endif.else.endif.i.i:                       ; preds = %.2427.endif.else.if.i.i, %.2426.if.i.i
  %.2644.sroa.0.1.i.i = phi i64 [ 0, %.2427.endif.else.if.i.i ], [ %.2228.i.i, %.2426.if.i.i ]
  br i1 %.2377.not.i.i, label %.2427.endif.else.endif.endif.i.i, label %.2427.endif.else.endif.if.i.i, !prof !14

.2427.endif.else.endif.if.i.i:                    ; preds = %.2427.endif.else.endif.i.i
  br label %.2427.endif.else.endif.endif.i.i

.2427.endif.else.endif.endif.i.i:                 ; preds = %.2427.endif.else.endif.if.i.i, %.2427.endif.else.endif.i.i
  %.2644.sroa.0.3.i.i = phi i64 [ %.287.i, %.2427.endif.else.endif.if.i.i ], [ %.2644.sroa.0.1.i.i, %.2427.endif.else.endif.i.i ]
  %.2681.i.i = icmp slt i64 %.2537.i.i, 0
  br i1 %.2681.i.i, label %.2427.endif.else.endif.endif.if.i.i, label %.2427.endif.else.endif.endif.endif.i.i, !prof !12

.2427.endif.else.endif.endif.if.i.i:              ; preds = %.2427.endif.else.endif.endif.i.i
  br label %.2427.endif.else.endif.endif.endif.i.i

.2427.endif.else.endif.endif.endif.i.i:           ; preds = %.2427.endif.else.endif.endif.if.i.i, %.2427.endif.else.endif.endif.i.i
  %.2644.sroa.13.1.i.i = phi i64 [ 0, %.2427.endif.else.endif.endif.if.i.i ], [ %.2537.i.i, %.2427.endif.else.endif.endif.i.i ]
  %.2686.not.i.i = icmp slt i64 %.2537.i.i, %.287.i
  br i1 %.2686.not.i.i, label %.2427.endif.endif.i.i, label %.2427.endif.else.endif.endif.endif.if.i.i, !prof !14

.2427.endif.else.endif.endif.endif.if.i.i:        ; preds = %.2427.endif.else.endif.endif.endif.i.i
  br label %.2427.endif.endif.i.i

.2735.endif.i.i:                                  ; preds = %.2427.endif.endif.i.i, %.2735.endif.i.i
  %.2731.02176.i.i = phi i64 [ %.2776.i.i, %.2735.endif.i.i ], [ %.2644.sroa.0.3.i.i, %.2427.endif.endif.i.i ]
  %.2771.i.i = getelementptr i16, ptr %.293.i, i64 %.2731.02176.i.i
  store i16 %.2495.i.i, ptr %.2771.i.i, align 2, !noalias !3
  %.2776.i.i = add nsw i64 %.2731.02176.i.i, 1
  %exitcond2191.not.i.i = icmp eq i64 %.2776.i.i, %.2644.sroa.13.0.i.i
  br i1 %exitcond2191.not.i.i, label %B1162.else.endif.i.i, label %.2735.endif.i.i, !prof !15

B1162.endif.i.i:                                  ; preds = %B1162.else.endif.endif.endif.if.i.i, %B1162.else.endif.endif.endif.i.i
  %.2816.sroa.13.0.i.i = phi i64 [ %.205.i, %B1162.else.endif.endif.endif.if.i.i ], [ %.2816.sroa.13.1.i.i, %B1162.else.endif.endif.endif.i.i ]
  %.2904.i.i = sub i64 %.2816.sroa.13.0.i.i, %.2816.sroa.0.3.i.i
  %.2929.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %.2816.sroa.0.3.i.i
  %.30842183.not.i.i = icmp slt i64 %.2904.i.i, 1
  br i1 %.30842183.not.i.i, label %B17669.i.i, label %B17593.if.i.i

B1162.else.endif.i.i:                             ; preds = %.2735.endif.i.i, %B650.if.i.i, %.2427.endif.endif.i.i, %B16810.i.i.i
  %small.3.0.i.i = phi i64 [ %.59.i, %B16810.i.i.i ], [ %.2157.i.i, %.2427.endif.endif.i.i ], [ %.59.i, %B650.if.i.i ], [ %.2157.i.i, %.2735.endif.i.i ]
  %differ.3.0.i.i = phi i64 [ %found.4.0.lcssa.i.i.i, %B16810.i.i.i ], [ %.2162.i.i, %.2427.endif.endif.i.i ], [ %found.4.0.lcssa.i.i.i, %B650.if.i.i ], [ %.2162.i.i, %.2735.endif.i.i ]
  %more.2.0.i.i = phi i64 [ -1, %B16810.i.i.i ], [ %more.6.0.lcssa.i.i.i, %.2427.endif.endif.i.i ], [ -1, %B650.if.i.i ], [ %more.6.0.lcssa.i.i.i, %.2735.endif.i.i ]
  %.2836.i.i = icmp slt i64 %.205.i, 1
  br i1 %.2836.i.i, label %B1162.else.endif.if.i.i, label %B1162.else.endif.endif.i.i, !prof !12

B1162.else.endif.if.i.i:                          ; preds = %B1162.else.endif.i.i
  br label %B1162.else.endif.endif.i.i

B1162.else.endif.endif.i.i:                       ; preds = %B1162.else.endif.if.i.i, %B1162.else.endif.i.i
  %.2816.sroa.0.3.i.i = phi i64 [ %.205.i, %B1162.else.endif.if.i.i ], [ 0, %B1162.else.endif.i.i ]
  %.2843.i.i = icmp slt i64 %differ.3.0.i.i, 0
  %.2844.i.i = select i1 %.2843.i.i, i64 %.205.i, i64 0
  %.2845.i.i = add i64 %.2844.i.i, %differ.3.0.i.i
  %.2848.i.i = icmp slt i64 %.2845.i.i, 0
  br i1 %.2848.i.i, label %B1162.else.endif.endif.if.i.i, label %B1162.else.endif.endif.endif.i.i, !prof !12

B1162.else.endif.endif.if.i.i:                    ; preds = %B1162.else.endif.endif.i.i
  br label %B1162.else.endif.endif.endif.i.i

B1162.else.endif.endif.endif.i.i:                 ; preds = %B1162.else.endif.endif.if.i.i, %B1162.else.endif.endif.i.i
  %.2816.sroa.13.1.i.i = phi i64 [ 0, %B1162.else.endif.endif.if.i.i ], [ %.2845.i.i, %B1162.else.endif.endif.i.i ]
  %.2853.not.i.i = icmp slt i64 %.2845.i.i, %.205.i
  br i1 %.2853.not.i.i, label %B1162.endif.i.i, label %B1162.else.endif.endif.endif.if.i.i, !prof !14

B1162.else.endif.endif.endif.if.i.i:              ; preds = %B1162.else.endif.endif.endif.i.i
  br label %B1162.endif.i.i

B17593.if.i.i:                                    ; preds = %B1162.endif.i.i, %B17593.if.i.i
  %.3028.02184.i.i = phi i64 [ %.3097.i.i, %B17593.if.i.i ], [ 0, %B1162.endif.i.i ]
  %.3097.i.i = add nuw nsw i64 %.3028.02184.i.i, 1
  %15 = getelementptr i32, ptr %.2929.i.i, i64 %.3028.02184.i.i
  %.3151.i.i = load i32, ptr %15, align 4, !noalias !3
  %.3153.i.i = zext i32 %.3151.i.i to i64
  %.3178.i.i = getelementptr i32, ptr %.65.i, i64 %.3153.i.i
  %.3179.i.i = load i32, ptr %.3178.i.i, align 4, !noalias !3
  %16 = getelementptr i32, ptr %.898214121442149.i.i, i64 %.3028.02184.i.i
  store i32 %.3179.i.i, ptr %16, align 4, !noalias !3
  %exitcond2194.not.i.i = icmp eq i64 %.2904.i.i, %.3097.i.i
  br i1 %exitcond2194.not.i.i, label %B17669.i.i, label %B17593.if.i.i

B17669.endif.i.i:                                 ; preds = %B17669.else.endif.endif.endif.if.i.i, %B17669.else.endif.endif.endif.i.i
  %.3258.sroa.13.0.i.i = phi i64 [ %.205.i, %B17669.else.endif.endif.endif.if.i.i ], [ %.3258.sroa.13.1.i.i, %B17669.else.endif.endif.endif.i.i ]
  %.3346.i.i = sub i64 %.3258.sroa.13.0.i.i, %.3258.sroa.0.3.i.i
  %.3371.i.i = getelementptr i32, ptr %.3992026203020372043204920552061206720732079208520912097210321092115212121272133.i.i, i64 %.3258.sroa.0.3.i.i
  %.35312186.not.i.i = icmp slt i64 %.3346.i.i, 1
  br i1 %.35312186.not.i.i, label %B17792.i.i, label %B17716.if.i.i

B17669.else.endif.if.i.i:                         ; preds = %B17669.i.i
  br label %B17669.else.endif.endif.i.i

B17669.else.endif.endif.i.i:                      ; preds = %B17669.else.endif.if.i.i, %B17669.i.i
  %.3258.sroa.0.3.i.i = phi i64 [ %.205.i, %B17669.else.endif.if.i.i ], [ 0, %B17669.i.i ]
  br i1 %.2848.i.i, label %B17669.else.endif.endif.if.i.i, label %B17669.else.endif.endif.endif.i.i, !prof !12

B17669.else.endif.endif.if.i.i:                   ; preds = %B17669.else.endif.endif.i.i
  br label %B17669.else.endif.endif.endif.i.i

B17669.else.endif.endif.endif.i.i:                ; preds = %B17669.else.endif.endif.if.i.i, %B17669.else.endif.endif.i.i
  %.3258.sroa.13.1.i.i = phi i64 [ 0, %B17669.else.endif.endif.if.i.i ], [ %.2845.i.i, %B17669.else.endif.endif.i.i ]
  br i1 %.2853.not.i.i, label %B17669.endif.i.i, label %B17669.else.endif.endif.endif.if.i.i, !prof !14

B17669.else.endif.endif.endif.if.i.i:             ; preds = %B17669.else.endif.endif.endif.i.i
  br label %B17669.endif.i.i

B17716.if.i.i:                                    ; preds = %B17669.endif.i.i, %B17716.if.i.i
  %.3475.02187.i.i = phi i64 [ %.3544.i.i, %B17716.if.i.i ], [ 0, %B17669.endif.i.i ]
  %.3544.i.i = add nuw nsw i64 %.3475.02187.i.i, 1
  %17 = getelementptr i32, ptr %.3371.i.i, i64 %.3475.02187.i.i
  %.3598.i.i = load i32, ptr %17, align 4, !noalias !3
  %.3600.i.i = zext i32 %.3598.i.i to i64
  %.3625.i.i = getelementptr i32, ptr %.101.i, i64 %.3600.i.i
  %.3626.i.i = load i32, ptr %.3625.i.i, align 4, !noalias !3
  %18 = getelementptr i32, ptr %.8282136214021452148.i.i, i64 %.3475.02187.i.i
  store i32 %.3626.i.i, ptr %18, align 4, !noalias !3
  %exitcond2195.not.i.i = icmp eq i64 %.3346.i.i, %.3544.i.i
  br i1 %exitcond2195.not.i.i, label %B17792.i.i, label %B17716.if.i.i

B17792.endif.endif.endif.i.i:                     ; preds = %B17792.endif.endif.else.endif.endif.endif.if.i.i, %B17792.endif.endif.else.endif.endif.endif.i.i, %B17792.endif.endif.else.endif.endif.if.i.i
  %.3995.i167169182.i = phi ptr [ %.3995.i167169181.i, %B17792.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3995.i167169.i, %B17792.endif.endif.else.endif.endif.endif.i.i ], [ %.3995.i167170.i, %B17792.endif.endif.else.endif.endif.if.i.i ]
  %.3818.i151159173180.i = phi ptr [ %.3818.i151159173179.i, %B17792.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3818.i151159173.i, %B17792.endif.endif.else.endif.endif.endif.i.i ], [ %.3818.i151159174.i, %B17792.endif.endif.else.endif.endif.if.i.i ]
  %.4059.sroa.0.3.i175178.i = phi i64 [ %.4059.sroa.0.3.i175177.i, %B17792.endif.endif.else.endif.endif.endif.if.i.i ], [ %.4059.sroa.0.3.i175.i, %B17792.endif.endif.else.endif.endif.endif.i.i ], [ %.4059.sroa.0.3.i176.i, %B17792.endif.endif.else.endif.endif.if.i.i ]
  %.4059.sroa.13.0.i.i = phi i64 [ %.247.i, %B17792.endif.endif.else.endif.endif.endif.if.i.i ], [ %.3734.i141.i, %B17792.endif.endif.else.endif.endif.endif.i.i ], [ 0, %B17792.endif.endif.else.endif.endif.if.i.i ]
  %.4147.i.i = sub i64 %.4059.sroa.13.0.i.i, %.4059.sroa.0.3.i175178.i
  %.4172.i.i = getelementptr i32, ptr %.254.i, i64 %.4059.sroa.0.3.i175178.i
  %.510308.not.i.i.i = icmp slt i64 %.4147.i.i, 1
  br i1 %.510308.not.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v362B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit, label %B824.if.i.i.i

B824.if.i.i.i:                                    ; preds = %B17792.endif.endif.endif.i.i, %B824.if.i.i.i
  %.453.0309.i.i.i = phi i64 [ %.523.i.i.i, %B824.if.i.i.i ], [ 0, %B17792.endif.endif.endif.i.i ]
  %.523.i.i.i = add nuw nsw i64 %.453.0309.i.i.i, 1
  %19 = getelementptr i32, ptr %.3818.i151159173180.i, i64 %.453.0309.i.i.i
  %.577.i.i.i = load i32, ptr %19, align 4, !noalias !16
  %20 = getelementptr i32, ptr %.3995.i167169182.i, i64 %.453.0309.i.i.i
  %.607.i.i.i = load i32, ptr %20, align 4, !noalias !16
  %21 = ashr i32 %.577.i.i.i, 31
  %22 = ashr i32 %.607.i.i.i, 31
  %23 = or i32 %22, -2147483648
  %24 = select i1 %.271.not.i.i, i32 0, i32 %23
  %.638.i.i.i = xor i32 %24, %.607.i.i.i
  %25 = or i32 %21, -2147483648
  %26 = select i1 %.271.not.i.i, i32 0, i32 %25
  %.643.i.i.i = xor i32 %26, %.577.i.i.i
  %.646.i.i.i = sub i32 %.638.i.i.i, %.643.i.i.i
  %27 = select i1 %.271.not.i.i, i32 0, i32 %21
  %.650.i.i.i = xor i32 %.646.i.i.i, %27
  %.653.i.i.i = sub i32 %.650.i.i.i, %27
  %.657.i.i.i = shl i32 %.653.i.i.i, 1
  %28 = ashr i32 %.653.i.i.i, 31
  %.676284.i.i.i = xor i32 %.657.i.i.i, %28
  %29 = getelementptr i32, ptr %.4172.i.i, i64 %.453.0309.i.i.i
  store i32 %.676284.i.i.i, ptr %29, align 4, !noalias !16
  %exitcond.not.i1988.i.i = icmp eq i64 %.4147.i.i, %.523.i.i.i
  br i1 %exitcond.not.i1988.i.i, label %_ZN13_3cdynamic_3e5entryB4v362B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit, label %B824.if.i.i.i

B17792.endif.endif.else.endif.if.i.i:             ; preds = %B17792.i.i
  %.3818.i144.i = getelementptr i32, ptr %.898214121442149.i.i, i64 %.247.i
  %.3995.i158.i = getelementptr i32, ptr %.8282136214021452148.i.i, i64 %.247.i
  br i1 %.3737.i142.i, label %B17792.endif.endif.else.endif.endif.if.i.i, label %B17792.endif.endif.else.endif.endif.endif.i.i, !prof !12

B17792.endif.endif.else.endif.endif.i.i:          ; preds = %B17792.i.i
  br i1 %.3737.i142.i, label %B17792.endif.endif.else.endif.endif.if.i.i, label %B17792.endif.endif.else.endif.endif.endif.i.i, !prof !12

B17792.endif.endif.else.endif.endif.if.i.i:       ; preds = %B17792.endif.endif.else.endif.endif.i.i, %B17792.endif.endif.else.endif.if.i.i
  %.4059.sroa.0.3.i176.i = phi i64 [ %.247.i, %B17792.endif.endif.else.endif.if.i.i ], [ 0, %B17792.endif.endif.else.endif.endif.i.i ]
  %.3818.i151159174.i = phi ptr [ %.3818.i144.i, %B17792.endif.endif.else.endif.if.i.i ], [ %.898214121442149.i.i, %B17792.endif.endif.else.endif.endif.i.i ]
  %.3995.i167170.i = phi ptr [ %.3995.i158.i, %B17792.endif.endif.else.endif.if.i.i ], [ %.8282136214021452148.i.i, %B17792.endif.endif.else.endif.endif.i.i ]
  br i1 %.3742.not.i143.i, label %B17792.endif.endif.endif.i.i, label %B17792.endif.endif.else.endif.endif.endif.if.i.i, !prof !14

B17792.endif.endif.else.endif.endif.endif.i.i:    ; preds = %B17792.endif.endif.else.endif.endif.i.i, %B17792.endif.endif.else.endif.if.i.i
  %.4059.sroa.0.3.i175.i = phi i64 [ %.247.i, %B17792.endif.endif.else.endif.if.i.i ], [ 0, %B17792.endif.endif.else.endif.endif.i.i ]
  %.3818.i151159173.i = phi ptr [ %.3818.i144.i, %B17792.endif.endif.else.endif.if.i.i ], [ %.898214121442149.i.i, %B17792.endif.endif.else.endif.endif.i.i ]
  %.3995.i167169.i = phi ptr [ %.3995.i158.i, %B17792.endif.endif.else.endif.if.i.i ], [ %.8282136214021452148.i.i, %B17792.endif.endif.else.endif.endif.i.i ]
  br i1 %.3742.not.i143.i, label %B17792.endif.endif.endif.i.i, label %B17792.endif.endif.else.endif.endif.endif.if.i.i, !prof !14

B17792.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B17792.endif.endif.else.endif.endif.endif.i.i, %B17792.endif.endif.else.endif.endif.if.i.i
  %.3995.i167169181.i = phi ptr [ %.3995.i167170.i, %B17792.endif.endif.else.endif.endif.if.i.i ], [ %.3995.i167169.i, %B17792.endif.endif.else.endif.endif.endif.i.i ]
  %.3818.i151159173179.i = phi ptr [ %.3818.i151159174.i, %B17792.endif.endif.else.endif.endif.if.i.i ], [ %.3818.i151159173.i, %B17792.endif.endif.else.endif.endif.endif.i.i ]
  %.4059.sroa.0.3.i175177.i = phi i64 [ %.4059.sroa.0.3.i176.i, %B17792.endif.endif.else.endif.endif.if.i.i ], [ %.4059.sroa.0.3.i175.i, %B17792.endif.endif.else.endif.endif.endif.i.i ]
  br label %B17792.endif.endif.endif.i.i

_ZN13_3cdynamic_3e5entryB4v362B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx.exit: ; preds = %B824.if.i.i.i, %B17792.endif.endif.endif.i.i
  %.28.i = inttoptr i64 %.25.i to ptr
  store i64 %small.3.0.i.i, ptr %.28.i, align 8, !noalias !0
  %.493.i = getelementptr i8, ptr %.28.i, i64 8
  store i64 %differ.3.0.i.i, ptr %.493.i, align 8, !noalias !0
  %.522.i = getelementptr i8, ptr %.28.i, i64 16
  store i64 %more.2.0.i.i, ptr %.522.i, align 8, !noalias !0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v362B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v362B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxxxx"}
!3 = !{!4, !1}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels3few7symbolsB4v363B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIiLi2E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels3few7symbolsB4v363B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIiLi2E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!6 = !{!7, !4, !1}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels3few4pickB4v366B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEjx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels3few4pickB4v366B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEjx5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!9 = !{!10, !4, !1}
!10 = distinct !{!10, !11, !"_ZN14sparse_kernels3few9differingB4v348B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!11 = distinct !{!11, !"_ZN14sparse_kernels3few9differingB4v348B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE"}
!12 = !{!"branch_weights", i32 1, i32 99}
!13 = !{!"branch_weights", i32 127, i32 1}
!14 = !{!"branch_weights", i32 99, i32 1}
!15 = !{!"branch_weights", i32 127, i32 12545}
!16 = !{!17, !4, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels5words10differenceB4v368B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEb5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels5words10differenceB4v368B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEb5ArrayIjLi1E1C7mutable7alignedE"}
