; 3148171f4e5db5a7a4474dc7d77ea265

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_rounding_predict(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, double %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14, i64 %a15, i64 %a16, i64 %a17, i64 %a18) local_unnamed_addr #1 {
  %.27.i = add i64 %a0, 32
  %.28.i = inttoptr i64 %.27.i to ptr
  %.29.i = load i64, ptr %.28.i, align 8, !noalias !0
  %.30.i = inttoptr i64 %.29.i to ptr
  %.32.i = load i64, ptr %.30.i, align 8, !noalias !0
  %.33.i = add i64 %a0, 16
  %.34.i = inttoptr i64 %.33.i to ptr
  %.35.i = load i64, ptr %.34.i, align 8, !noalias !0
  %.38.i = inttoptr i64 %.35.i to ptr
  %.69.i = add i64 %a2, 16
  %.70.i = inttoptr i64 %.69.i to ptr
  %.71.i = load i64, ptr %.70.i, align 8, !noalias !0
  %.74.i = inttoptr i64 %.71.i to ptr
  %.99.i = add i64 %a3, 32
  %.100.i = inttoptr i64 %.99.i to ptr
  %.101.i = load i64, ptr %.100.i, align 8, !noalias !0
  %.102.i = inttoptr i64 %.101.i to ptr
  %.104.i = load i64, ptr %.102.i, align 8, !noalias !0
  %.105.i = getelementptr i8, ptr %.102.i, i64 8
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.108.i = add i64 %a3, 16
  %.109.i = inttoptr i64 %.108.i to ptr
  %.110.i = load i64, ptr %.109.i, align 8, !noalias !0
  %.113.i = inttoptr i64 %.110.i to ptr
  %.141.i = add i64 %a4, 32
  %.142.i = inttoptr i64 %.141.i to ptr
  %.143.i = load i64, ptr %.142.i, align 8, !noalias !0
  %.144.i = inttoptr i64 %.143.i to ptr
  %.146.i = load i64, ptr %.144.i, align 8, !noalias !0
  %.147.i = getelementptr i8, ptr %.144.i, i64 8
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !0
  %.150.i = add i64 %a4, 16
  %.151.i = inttoptr i64 %.150.i to ptr
  %.152.i = load i64, ptr %.151.i, align 8, !noalias !0
  %.155.i = inttoptr i64 %.152.i to ptr
  %.189.i = add i64 %a5, 16
  %.190.i = inttoptr i64 %.189.i to ptr
  %.191.i = load i64, ptr %.190.i, align 8, !noalias !0
  %.194.i = inttoptr i64 %.191.i to ptr
  %.225.i = add i64 %a6, 16
  %.226.i = inttoptr i64 %.225.i to ptr
  %.227.i = load i64, ptr %.226.i, align 8, !noalias !0
  %.230.i = inttoptr i64 %.227.i to ptr
  %.255.i = add i64 %a10, 32
  %.256.i = inttoptr i64 %.255.i to ptr
  %.257.i = load i64, ptr %.256.i, align 8, !noalias !0
  %.258.i = inttoptr i64 %.257.i to ptr
  %.260.i = load i64, ptr %.258.i, align 8, !noalias !0
  %.261.i = add i64 %a10, 16
  %.262.i = inttoptr i64 %.261.i to ptr
  %.263.i = load i64, ptr %.262.i, align 8, !noalias !0
  %.266.i = inttoptr i64 %.263.i to ptr
  %.297.i = add i64 %a11, 16
  %.298.i = inttoptr i64 %.297.i to ptr
  %.299.i = load i64, ptr %.298.i, align 8, !noalias !0
  %.302.i = inttoptr i64 %.299.i to ptr
  %.333.i = add i64 %a12, 16
  %.334.i = inttoptr i64 %.333.i to ptr
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !0
  %.338.i = inttoptr i64 %.335.i to ptr
  %.363.i = add i64 %a13, 32
  %.364.i = inttoptr i64 %.363.i to ptr
  %.365.i = load i64, ptr %.364.i, align 8, !noalias !0
  %.366.i = inttoptr i64 %.365.i to ptr
  %.368.i = load i64, ptr %.366.i, align 8, !noalias !0
  %.369.i = add i64 %a13, 16
  %.370.i = inttoptr i64 %.369.i to ptr
  %.371.i = load i64, ptr %.370.i, align 8, !noalias !0
  %.374.i = inttoptr i64 %.371.i to ptr
  %.399.i = add i64 %a14, 32
  %.400.i = inttoptr i64 %.399.i to ptr
  %.401.i = load i64, ptr %.400.i, align 8, !noalias !0
  %.402.i = inttoptr i64 %.401.i to ptr
  %.404.i = load i64, ptr %.402.i, align 8, !noalias !0
  %.405.i = add i64 %a14, 16
  %.406.i = inttoptr i64 %.405.i to ptr
  %.407.i = load i64, ptr %.406.i, align 8, !noalias !0
  %.410.i = inttoptr i64 %.407.i to ptr
  %.435.i = add i64 %a16, 32
  %.436.i = inttoptr i64 %.435.i to ptr
  %.437.i = load i64, ptr %.436.i, align 8, !noalias !0
  %.438.i = inttoptr i64 %.437.i to ptr
  %.440.i = load i64, ptr %.438.i, align 8, !noalias !0
  %.441.i = add i64 %a16, 16
  %.442.i = inttoptr i64 %.441.i to ptr
  %.443.i = load i64, ptr %.442.i, align 8, !noalias !0
  %.446.i = inttoptr i64 %.443.i to ptr
  %.471.i = add i64 %a17, 32
  %.472.i = inttoptr i64 %.471.i to ptr
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !0
  %.474.i = inttoptr i64 %.473.i to ptr
  %.476.i = load i64, ptr %.474.i, align 8, !noalias !0
  %.477.i = add i64 %a17, 16
  %.478.i = inttoptr i64 %.477.i to ptr
  %.479.i = load i64, ptr %.478.i, align 8, !noalias !0
  %.482.i = inttoptr i64 %.479.i to ptr
  %.507.i = add i64 %a18, 32
  %.508.i = inttoptr i64 %.507.i to ptr
  %.509.i = load i64, ptr %.508.i, align 8, !noalias !0
  %.510.i = inttoptr i64 %.509.i to ptr
  %.512.i = load i64, ptr %.510.i, align 8, !noalias !0
  %.513.i = add i64 %a18, 16
  %.514.i = inttoptr i64 %.513.i to ptr
  %.515.i = load i64, ptr %.514.i, align 8, !noalias !0
  %.518.i = inttoptr i64 %.515.i to ptr
  %.261.i.i = icmp eq i64 %.104.i, 0
  %spec.select1432.i.i = select i1 %.261.i.i, i64 %.32.i, i64 %.148.i
  %.333.i.i = add nsw i64 %.104.i, 1
  %.334.i.i = ashr i64 %.333.i.i, 1
  %.351.i.i = icmp sgt i64 %.440.i, 0
  br i1 %.351.i.i, label %B190.preheader.i.i, label %_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx.exit

B190.preheader.i.i:                               ; preds = %0
  %.183.i = add i64 %a5, 32
  %.184.i = inttoptr i64 %.183.i to ptr
  %.185.i = load i64, ptr %.184.i, align 8, !noalias !0
  %.186.i = inttoptr i64 %.185.i to ptr
  %.188.i = load i64, ptr %.186.i, align 8, !noalias !0
  %spec.select.i.i = select i1 %.261.i.i, i64 0, i64 %a9
  %.11522306.i.i = icmp sgt i64 %.188.i, 0
  %.1158.not.i.i = icmp ne i64 %a1, 1
  %or.cond.not2320.i.i = select i1 %.11522306.i.i, i1 %.1158.not.i.i, i1 false
  %.1166.i.i = icmp eq i64 %a15, 16
  %or.cond1433.i.i = select i1 %or.cond.not2320.i.i, i1 %.1166.i.i, i1 false
  %.1218.i.i = add nsw i64 %spec.select1432.i.i, 32
  %factor.op.mul.i.i.i = shl i64 %.334.i.i, 2
  %.221121.i.i.i = icmp sgt i64 %.334.i.i, 0
  %.1304.i.i = icmp slt i64 %.368.i, 1
  %.1674.i.i = fcmp oge double %a7, 0x3810000000000000
  %.1688.i.i = fcmp ole double %a7, 0x4660000000000000
  %1 = and i1 %.1674.i.i, %.1688.i.i
  %.2099.i.i = insertelement <16 x double> poison, double %a7, i64 0
  %.2100.i.i = shufflevector <16 x double> %.2099.i.i, <16 x double> poison, <16 x i32> zeroinitializer
  %.1873.i.i = fptrunc double %a7 to float
  %.1874.i.i = insertelement <16 x float> poison, float %.1873.i.i, i64 0
  %.1875.i.i = shufflevector <16 x float> %.1874.i.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.2384.i.i = icmp slt i64 %.404.i, 1
  %.2992.i.i = icmp slt i64 %.104.i, 1
  %.2189.i.i.i = icmp slt i64 %.260.i, 1
  %.402.i.i.i.i = icmp samesign ugt i64 %.104.i, 3
  %.1061.i.i.i = add nsw i64 %.148.i, 32
  %2 = trunc i64 %a15 to i32
  %.62.i.i.i = add i32 %2, -3
  %.1005385.i.i.i = zext nneg i32 %.62.i.i.i to i64
  br label %B190.i.i

B190.i.i:                                         ; preds = %B190.backedge.i.i, %B190.preheader.i.i
  %row.2.0.i.i = phi i64 [ %a8, %B190.preheader.i.i ], [ %row.2.0.be.i.i, %B190.backedge.i.i ]
  %column.4.0.i.i = phi i64 [ %spec.select.i.i, %B190.preheader.i.i ], [ %column.4.0.be.i.i, %B190.backedge.i.i ]
  %done.2.0.i.i = phi i64 [ 0, %B190.preheader.i.i ], [ %.404.i.i, %B190.backedge.i.i ]
  %.358.i.i = sub nsw i64 %spec.select1432.i.i, %column.4.0.i.i
  %.367.i.i = sub nsw i64 %.440.i, %done.2.0.i.i
  %.13.i.i.i = tail call i64 @llvm.smin.i64(i64 %spec.select1432.i.i, i64 %.358.i.i)
  %.17.i.i.i = tail call i64 @llvm.smin.i64(i64 %.13.i.i.i, i64 %.367.i.i)
  %.19.i.i.i = tail call i64 @llvm.smin.i64(i64 %.17.i.i.i, i64 1024)
  %.404.i.i = add nsw i64 %.19.i.i.i, %done.2.0.i.i
  %.446.i.i = icmp slt i64 %done.2.0.i.i, 0
  %.447.i.i = select i1 %.446.i.i, i64 %.32.i, i64 0
  %.448.i.i = add i64 %.447.i.i, %done.2.0.i.i
  %.451.i.i = icmp slt i64 %.448.i.i, 0
  br i1 %.451.i.i, label %B190.endif.else.if.i.i, label %B190.endif.else.endif.i.i, !prof !3

B586.loopexit.i.i:                                ; preds = %B540.if.i.i
  %3 = icmp slt i32 %.16451431.i.i, 16777216
  %4 = select i1 %3, i1 %1, i1 false
  %.1769.i103.i = lshr i64 %.19.i.i.i, 4
  %.17902331.not2346.i104.i = icmp eq i64 %.1769.i103.i, 0
  %.17902331.not.i105.i = select i1 %.96.inv.i.i.i, i1 true, i1 %.17902331.not2346.i104.i
  br i1 %4, label %B726.i.i, label %B850.i.i

B586.i.i:                                         ; preds = %B406.endif.endif.endif.i.i
  %.1769.i.i = lshr i64 %.19.i.i.i, 4
  %.17902331.not2346.i.i = icmp eq i64 %.1769.i.i, 0
  %.17902331.not.i.i = select i1 %.96.inv.i.i.i, i1 true, i1 %.17902331.not2346.i.i
  br i1 %1, label %B726.i.i, label %B850.i.i

B726.i.i:                                         ; preds = %B586.i.i, %B586.loopexit.i.i
  %.17902331.not.i108.i = phi i1 [ %.17902331.not.i105.i, %B586.loopexit.i.i ], [ %.17902331.not.i.i, %B586.i.i ]
  %.1769.i106.i = phi i64 [ %.1769.i103.i, %B586.loopexit.i.i ], [ %.1769.i.i, %B586.i.i ]
  br i1 %.17902331.not.i108.i, label %B970.i.i, label %B740.if.i.i

B850.i.i:                                         ; preds = %B586.i.i, %B586.loopexit.i.i
  %.17902331.not.i109.i = phi i1 [ %.17902331.not.i105.i, %B586.loopexit.i.i ], [ %.17902331.not.i.i, %B586.i.i ]
  %.1769.i107.i = phi i64 [ %.1769.i103.i, %B586.loopexit.i.i ], [ %.1769.i.i, %B586.i.i ]
  br i1 %.17902331.not.i109.i, label %B970.i.i, label %B924.if.i.i

B970.i.i:                                         ; preds = %B924.if.i.i, %B740.if.i.i, %B190.endif.endif.endif.endif.endif.i.i, %B850.i.i, %B726.i.i
  %quick.2.1.i.i = phi i64 [ 0, %B190.endif.endif.endif.endif.endif.i.i ], [ %.1212.i.i, %B726.i.i ], [ %.1212.i.i, %B850.i.i ], [ %.1212.i.i, %B740.if.i.i ], [ %.1212.i.i, %B924.if.i.i ]
  %.2156.i.i = icmp slt i64 %quick.2.1.i.i, %.19.i.i.i
  br i1 %.2156.i.i, label %B974.else.i.i, label %B10938.i.i

B1342.i.i:                                        ; preds = %B974.endif.endif.i.i
  br label %B1368.i.i

B1368.i.i:                                        ; preds = %B974.endif.endif.i.i, %B1342.i.i
  %"$phi976.2.2.3.i.i" = phi i32 [ 0, %B1342.i.i ], [ 16, %B974.endif.endif.i.i ]
  %.28612337.not.i.i = icmp slt i64 %.2273.i.i, 1
  br i1 %.28612337.not.i.i, label %NRT_decref.exit1505.i.i, label %B1382.if.i.i

NRT_decref.exit1505.i.i:                          ; preds = %B1032.if.i.i, %B1382.if.i.i, %B1032.preheader.i.i, %B1368.i.i
  %.6261431.i.not.i.i = icmp slt i64 %.2452.i.i, 1
  %or.cond.i = select i1 %.2992.i.i, i1 true, i1 %.6261431.i.not.i.i
  br i1 %or.cond.i, label %B10744.else.i.i, label %B198.i.i.preheader.i

B198.i.i.preheader.i:                             ; preds = %NRT_decref.exit1505.i.i
  %.2996.i.i = add nsw i64 %quick.2.1.i.i, %column.4.0.i.i
  br label %B198.i.i.i

B198.i.i.i:                                       ; preds = %NRT_decref.exit1143.i.i.i, %B198.i.i.preheader.i
  %row.2.0.i.i.i = phi i64 [ %spec.select.i.i.i, %NRT_decref.exit1143.i.i.i ], [ %row.2.0.i.i, %B198.i.i.preheader.i ]
  %column.3.0.i.i.i = phi i64 [ %spec.select1085.i.i.i, %NRT_decref.exit1143.i.i.i ], [ %.2996.i.i, %B198.i.i.preheader.i ]
  %done.2.0.i.i.i = phi i64 [ %.679.i.i.i, %NRT_decref.exit1143.i.i.i ], [ 0, %B198.i.i.preheader.i ]
  %.633.i.i.i = sub nsw i64 %.148.i, %column.3.0.i.i.i
  %.642.i.i.i = sub nsw i64 %.2461.i.i, %done.2.0.i.i.i
  %.13.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.148.i, i64 %.633.i.i.i)
  %.17.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.13.i.i.i.i, i64 %.642.i.i.i)
  %.19.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.17.i.i.i.i, i64 1024)
  %.679.i.i.i = add nsw i64 %.19.i.i.i.i, %done.2.0.i.i.i
  %.717.i.i.i = icmp slt i64 %done.2.0.i.i.i, 0
  %.718.i.i.i = select i1 %.717.i.i.i, i64 %.2461.i.i, i64 0
  %.719.i.i.i = add i64 %.718.i.i.i, %done.2.0.i.i.i
  %.722.i.i.i = icmp slt i64 %.719.i.i.i, 0
  br i1 %.722.i.i.i, label %B198.endif.else.if.i.i.i, label %B198.endif.else.endif.i.i.i, !prof !3

B332.i.i.i:                                       ; preds = %B198.endif.endif.endif.i.i.i
  %5 = add nuw nsw i64 %.19.i.i.i.i, 31
  %.119.i.i.i.i = lshr i64 %5, 5
  %.96.inv.i.i.i.i = icmp slt i64 %.17.i.i.i.i, 1
  %.140130.not133.i.i.i.i = icmp eq i64 %.119.i.i.i.i, 0
  %.140130.not.i.i.i.i = select i1 %.96.inv.i.i.i.i, i1 true, i1 %.140130.not133.i.i.i.i
  br i1 %.140130.not.i.i.i.i, label %B116.i.i.i.i, label %B48.if.lr.ph.i.i.i.i

B48.if.lr.ph.i.i.i.i:                             ; preds = %B332.i.i.i
  %.219.idx.i.i.i.i = mul i64 %row.2.0.i.i.i, %factor.op.mul.i.i.i
  %.219.i.i.i.i = getelementptr i8, ptr %.194.i, i64 %.219.idx.i.i.i.i
  br label %B48.if.i.i.i.i

B116.i.i.i.i:                                     ; preds = %for.end.i.i.i.i, %B332.i.i.i
  %.1113.0.i.i.i = and i64 %.19.i.i.i.i, 15
  %.1144.i.i.i = and i64 %.19.i.i.i.i, -16
  br i1 %.1304.i.i, label %B442.else.endif.if.i.i.i, label %B442.else.endif.endif.i.i.i, !prof !3

B48.if.i.i.i.i:                                   ; preds = %for.end.i.i.i.i, %B48.if.lr.ph.i.i.i.i
  %.85.0132.i.i.i.i = phi i64 [ %.119.i.i.i.i, %B48.if.lr.ph.i.i.i.i ], [ %.149.i.i.i.i, %for.end.i.i.i.i ]
  %.82.0131.i.i.i.i = phi i64 [ 0, %B48.if.lr.ph.i.i.i.i ], [ %.153.i.i.i.i, %for.end.i.i.i.i ]
  %.149.i.i.i.i = add nsw i64 %.85.0132.i.i.i.i, -1
  %.153.i.i.i.i = add nuw i64 %.82.0131.i.i.i.i, 32
  %.183.i.i.i.i = add nsw i64 %.82.0131.i.i.i.i, %column.3.0.i.i.i
  br i1 %.221121.i.i.i, label %for.body.i.i.i.i, label %for.end.i.i.i.i

for.body.i.i.i.i:                                 ; preds = %B48.if.i.i.i.i, %for.body.i.i.i.i
  %loop.index126.i.i.i.i = phi i64 [ %.282.i.i.i.i, %for.body.i.i.i.i ], [ 0, %B48.if.i.i.i.i ]
  %.216.0125.i.i.i.i = phi <8 x i32> [ %.280.i.i.i.i, %for.body.i.i.i.i ], [ zeroinitializer, %B48.if.i.i.i.i ]
  %.213.0124.i.i.i.i = phi <8 x i32> [ %.268.i.i.i.i, %for.body.i.i.i.i ], [ zeroinitializer, %B48.if.i.i.i.i ]
  %.210.0123.i.i.i.i = phi <8 x i32> [ %.256.i.i.i.i, %for.body.i.i.i.i ], [ zeroinitializer, %B48.if.i.i.i.i ]
  %.207.0122.i.i.i.i = phi <8 x i32> [ %.244.i.i.i.i, %for.body.i.i.i.i ], [ zeroinitializer, %B48.if.i.i.i.i ]
  %.224.idx.i.i.i.i = shl i64 %loop.index126.i.i.i.i, 2
  %.224.i.i.i.i = getelementptr i8, ptr %.219.i.i.i.i, i64 %.224.idx.i.i.i.i
  %.226.i.i.i.i = load i32, ptr %.224.i.i.i.i, align 2, !noalias !4
  %.227.i.i.i.i = insertelement <8 x i32> poison, i32 %.226.i.i.i.i, i64 0
  %.228.i.i.i.i = shufflevector <8 x i32> %.227.i.i.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.229.i.i.i.i = bitcast <8 x i32> %.228.i.i.i.i to <16 x i16>
  %.230.i.i.i.i = sext <16 x i16> %.229.i.i.i.i to <16 x i32>
  %.231.i.i.i.i = mul i64 %loop.index126.i.i.i.i, %.1061.i.i.i
  %.232.i.i.i.i = add i64 %.183.i.i.i.i, %.231.i.i.i.i
  %.235.idx.i.i.i.i = shl i64 %.232.i.i.i.i, 2
  %.235.i.i.i.i = getelementptr i8, ptr %.230.i, i64 %.235.idx.i.i.i.i
  %.237.i.i.i.i = load <16 x i16>, ptr %.235.i.i.i.i, align 2, !noalias !4
  %.238.i.i.i.i = sext <16 x i16> %.237.i.i.i.i to <16 x i32>
  %.239.i.i.i.i = mul nsw <16 x i32> %.230.i.i.i.i, %.238.i.i.i.i
  %.240.i.i.i.i = shufflevector <16 x i32> %.239.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.241.i.i.i.i = shufflevector <16 x i32> %.239.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.243.i.i.i.i = add <8 x i32> %.241.i.i.i.i, %.207.0122.i.i.i.i
  %.244.i.i.i.i = add <8 x i32> %.243.i.i.i.i, %.240.i.i.i.i
  %.247.i.i.i.i = getelementptr i8, ptr %.235.i.i.i.i, i64 32
  %.249.i.i.i.i = load <16 x i16>, ptr %.247.i.i.i.i, align 2, !noalias !4
  %.250.i.i.i.i = sext <16 x i16> %.249.i.i.i.i to <16 x i32>
  %.251.i.i.i.i = mul nsw <16 x i32> %.230.i.i.i.i, %.250.i.i.i.i
  %.252.i.i.i.i = shufflevector <16 x i32> %.251.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.253.i.i.i.i = shufflevector <16 x i32> %.251.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.255.i.i.i.i = add <8 x i32> %.253.i.i.i.i, %.210.0123.i.i.i.i
  %.256.i.i.i.i = add <8 x i32> %.255.i.i.i.i, %.252.i.i.i.i
  %.259.i.i.i.i = getelementptr i8, ptr %.235.i.i.i.i, i64 64
  %.261.i.i.i.i = load <16 x i16>, ptr %.259.i.i.i.i, align 2, !noalias !4
  %.262.i.i.i.i = sext <16 x i16> %.261.i.i.i.i to <16 x i32>
  %.263.i.i.i.i = mul nsw <16 x i32> %.262.i.i.i.i, %.230.i.i.i.i
  %.264.i.i.i.i = shufflevector <16 x i32> %.263.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.265.i.i.i.i = shufflevector <16 x i32> %.263.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.267.i.i.i.i = add <8 x i32> %.265.i.i.i.i, %.213.0124.i.i.i.i
  %.268.i.i.i.i = add <8 x i32> %.267.i.i.i.i, %.264.i.i.i.i
  %.271.i.i.i.i = getelementptr i8, ptr %.235.i.i.i.i, i64 96
  %.273.i.i.i.i = load <16 x i16>, ptr %.271.i.i.i.i, align 2, !noalias !4
  %.274.i.i.i.i = sext <16 x i16> %.273.i.i.i.i to <16 x i32>
  %.275.i.i.i.i = mul nsw <16 x i32> %.274.i.i.i.i, %.230.i.i.i.i
  %.276.i.i.i.i = shufflevector <16 x i32> %.275.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.277.i.i.i.i = shufflevector <16 x i32> %.275.i.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.279.i.i.i.i = add <8 x i32> %.277.i.i.i.i, %.216.0125.i.i.i.i
  %.280.i.i.i.i = add <8 x i32> %.279.i.i.i.i, %.276.i.i.i.i
  %.282.i.i.i.i = add nuw nsw i64 %loop.index126.i.i.i.i, 1
  %exitcond.not.i.i.i.i = icmp eq i64 %.282.i.i.i.i, %.334.i.i
  br i1 %exitcond.not.i.i.i.i, label %for.end.i.i.i.i, label %for.body.i.i.i.i

for.end.i.i.i.i:                                  ; preds = %for.body.i.i.i.i, %B48.if.i.i.i.i
  %.207.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.244.i.i.i.i, %for.body.i.i.i.i ]
  %.210.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.256.i.i.i.i, %for.body.i.i.i.i ]
  %.213.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.268.i.i.i.i, %for.body.i.i.i.i ]
  %.216.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.280.i.i.i.i, %for.body.i.i.i.i ]
  %.286.i.i.i.i = getelementptr i32, ptr %.374.i, i64 %.82.0131.i.i.i.i
  store <8 x i32> %.207.0.lcssa.i.i.i.i, ptr %.286.i.i.i.i, align 4, !noalias !4
  %.291.i.i.i.i = getelementptr i8, ptr %.286.i.i.i.i, i64 32
  store <8 x i32> %.210.0.lcssa.i.i.i.i, ptr %.291.i.i.i.i, align 4, !noalias !4
  %.296.i.i.i.i = getelementptr i8, ptr %.286.i.i.i.i, i64 64
  store <8 x i32> %.213.0.lcssa.i.i.i.i, ptr %.296.i.i.i.i, align 4, !noalias !4
  %.301.i.i.i.i = getelementptr i8, ptr %.286.i.i.i.i, i64 96
  store <8 x i32> %.216.0.lcssa.i.i.i.i, ptr %.301.i.i.i.i, align 4, !noalias !4
  %.140.i.i.i.i = icmp samesign ugt i64 %.85.0132.i.i.i.i, 1
  br i1 %.140.i.i.i.i, label %B48.if.i.i.i.i, label %B116.i.i.i.i

B538.loopexit.i.i.i:                              ; preds = %B492.if.i.i.i
  %6 = icmp slt i32 %.15471084.i.i.i, 16777216
  %7 = select i1 %6, i1 %1, i1 false
  %.1650.i.i110.i = icmp slt i64 %.17.i.i.i.i, 16
  %.1671.i.i111.i = lshr i64 %.19.i.i.i.i, 4
  %.16921450.not1458.i.i112.i = icmp eq i64 %.1671.i.i111.i, 0
  %.16921450.not.i.i113.i = select i1 %.1650.i.i110.i, i1 true, i1 %.16921450.not1458.i.i112.i
  br i1 %7, label %B670.i.i.i, label %B732.i.i.i

B538.i.i.i:                                       ; preds = %B442.endif.i.i.i
  %.1650.i.i.i = icmp slt i64 %.17.i.i.i.i, 16
  %.1671.i.i.i = lshr i64 %.19.i.i.i.i, 4
  %.16921450.not1458.i.i.i = icmp eq i64 %.1671.i.i.i, 0
  %.16921450.not.i.i.i = select i1 %.1650.i.i.i, i1 true, i1 %.16921450.not1458.i.i.i
  br i1 %1, label %B670.i.i.i, label %B732.i.i.i

B670.i.i.i:                                       ; preds = %B538.i.i.i, %B538.loopexit.i.i.i
  %.16921450.not.i.i116.i = phi i1 [ %.16921450.not.i.i113.i, %B538.loopexit.i.i.i ], [ %.16921450.not.i.i.i, %B538.i.i.i ]
  %.1671.i.i114.i = phi i64 [ %.1671.i.i111.i, %B538.loopexit.i.i.i ], [ %.1671.i.i.i, %B538.i.i.i ]
  br i1 %.16921450.not.i.i116.i, label %B914.i.i.i, label %B702.if.i.i.i

B732.i.i.i:                                       ; preds = %B538.i.i.i, %B538.loopexit.i.i.i
  %.16921450.not.i.i117.i = phi i1 [ %.16921450.not.i.i113.i, %B538.loopexit.i.i.i ], [ %.16921450.not.i.i.i, %B538.i.i.i ]
  %.1671.i.i115.i = phi i64 [ %.1671.i.i111.i, %B538.loopexit.i.i.i ], [ %.1671.i.i.i, %B538.i.i.i ]
  br i1 %.16921450.not.i.i117.i, label %B914.i.i.i, label %B786.if.i.i.i

B914.i.i.i:                                       ; preds = %B786.if.i.i.i, %B702.if.i.i.i, %B732.i.i.i, %B670.i.i.i
  %.20251453.not.i.i.i = icmp eq i64 %.1113.0.i.i.i, 0
  br i1 %.20251453.not.i.i.i, label %B11079.i.i.i, label %B946.if.i.i.i

B11079.i.i.i:                                     ; preds = %B652.i.i.i.i, %B946.if.i.i.i, %B500.i.i.i.i, %B914.i.i.i
  %quick.2.1.i.i.i = phi i64 [ %.1144.i.i.i, %B914.i.i.i ], [ %.1144.i.i.i, %B946.if.i.i.i ], [ 0, %B500.i.i.i.i ], [ 0, %B652.i.i.i.i ]
  %.2358.i.i.i = icmp slt i64 %quick.2.1.i.i.i, %.19.i.i.i.i
  br i1 %.2358.i.i.i, label %B11081.else.i.i.i, label %NRT_decref.exit1143.i.i.i

NRT_decref.exit1143.i.i.i:                        ; preds = %B2016.if.i.i.i.i, %B11081.endif.endif.else.endif.endif.i.i.i, %B11079.i.i.i
  %.2945.i.i.i = add nsw i64 %.19.i.i.i.i, %column.3.0.i.i.i
  %.2954.i.i.i = icmp eq i64 %.2945.i.i.i, %.148.i
  %.2959.i.i.i = zext i1 %.2954.i.i.i to i64
  %spec.select.i.i.i = add nsw i64 %row.2.0.i.i.i, %.2959.i.i.i
  %spec.select1085.i.i.i = select i1 %.2954.i.i.i, i64 0, i64 %.2945.i.i.i
  %.2986.i.i.i = icmp slt i64 %.679.i.i.i, %.2461.i.i
  br i1 %.2986.i.i.i, label %B198.i.i.i, label %B10744.else.i.i

B198.endif.endif.i.i.i:                           ; preds = %B198.endif.else.endif.endif.endif.if.i.i.i, %B198.endif.else.endif.endif.endif.i.i.i
  %.707.sroa.13.0.i.i.i = phi i64 [ %.2461.i.i, %B198.endif.else.endif.endif.endif.if.i.i.i ], [ %.707.sroa.13.1.i.i.i, %B198.endif.else.endif.endif.endif.i.i.i ]
  %.795.i.i.i = sub nsw i64 %.707.sroa.13.0.i.i.i, %.707.sroa.0.3.i.i.i
  %.804.i.i.i = tail call i64 @llvm.smax.i64(i64 %.795.i.i.i, i64 0)
  %.820.i.i.i = getelementptr i32, ptr %.2477.i.i, i64 %.707.sroa.0.3.i.i.i
  br i1 %.722.i.i.i, label %B198.endif.endif.else.if.i.i.i, label %B198.endif.endif.else.endif.i.i.i, !prof !3

B198.endif.else.if.i.i.i:                         ; preds = %B198.i.i.i
  br label %B198.endif.else.endif.i.i.i

B198.endif.else.endif.i.i.i:                      ; preds = %B198.endif.else.if.i.i.i, %B198.i.i.i
  %.707.sroa.0.1.i.i.i = phi i64 [ 0, %B198.endif.else.if.i.i.i ], [ %.719.i.i.i, %B198.i.i.i ]
  %.727.not.i.i.i = icmp slt i64 %.719.i.i.i, %.2461.i.i
  br i1 %.727.not.i.i.i, label %B198.endif.else.endif.endif.i.i.i, label %B198.endif.else.endif.if.i.i.i, !prof !11

B198.endif.else.endif.if.i.i.i:                   ; preds = %B198.endif.else.endif.i.i.i
  br label %B198.endif.else.endif.endif.i.i.i

B198.endif.else.endif.endif.i.i.i:                ; preds = %B198.endif.else.endif.if.i.i.i, %B198.endif.else.endif.i.i.i
  %.707.sroa.0.3.i.i.i = phi i64 [ %.2461.i.i, %B198.endif.else.endif.if.i.i.i ], [ %.707.sroa.0.1.i.i.i, %B198.endif.else.endif.i.i.i ]
  %.734.i.i.i = icmp slt i64 %.679.i.i.i, 0
  %.735.i.i.i = select i1 %.734.i.i.i, i64 %.2461.i.i, i64 0
  %.736.i.i.i = add i64 %.735.i.i.i, %.679.i.i.i
  %.739.i.i.i = icmp slt i64 %.736.i.i.i, 0
  br i1 %.739.i.i.i, label %B198.endif.else.endif.endif.if.i.i.i, label %B198.endif.else.endif.endif.endif.i.i.i, !prof !3

B198.endif.else.endif.endif.if.i.i.i:             ; preds = %B198.endif.else.endif.endif.i.i.i
  br label %B198.endif.else.endif.endif.endif.i.i.i

B198.endif.else.endif.endif.endif.i.i.i:          ; preds = %B198.endif.else.endif.endif.if.i.i.i, %B198.endif.else.endif.endif.i.i.i
  %.707.sroa.13.1.i.i.i = phi i64 [ 0, %B198.endif.else.endif.endif.if.i.i.i ], [ %.736.i.i.i, %B198.endif.else.endif.endif.i.i.i ]
  %.744.not.i.i.i = icmp slt i64 %.736.i.i.i, %.2461.i.i
  br i1 %.744.not.i.i.i, label %B198.endif.endif.i.i.i, label %B198.endif.else.endif.endif.endif.if.i.i.i, !prof !11

B198.endif.else.endif.endif.endif.if.i.i.i:       ; preds = %B198.endif.else.endif.endif.endif.i.i.i
  br label %B198.endif.endif.i.i.i

B198.endif.endif.endif.i.i.i:                     ; preds = %B198.endif.endif.else.endif.endif.endif.if.i.i.i, %B198.endif.endif.else.endif.endif.endif.i.i.i
  %.882.sroa.13.0.i.i.i = phi i64 [ %.2461.i.i, %B198.endif.endif.else.endif.endif.endif.if.i.i.i ], [ %.882.sroa.13.1.i.i.i, %B198.endif.endif.else.endif.endif.endif.i.i.i ]
  %.970.i.i.i = sub nsw i64 %.882.sroa.13.0.i.i.i, %.882.sroa.0.3.i.i.i
  %.979.i.i.i = tail call i64 @llvm.smax.i64(i64 %.970.i.i.i, i64 0)
  %.995.i.i.i = getelementptr i32, ptr %.2477.i.i, i64 %.882.sroa.0.3.i.i.i
  br i1 %.11522306.i.i, label %B332.i.i.i, label %B988.else.endif.i.i.i

B198.endif.endif.else.if.i.i.i:                   ; preds = %B198.endif.endif.i.i.i
  br label %B198.endif.endif.else.endif.i.i.i

B198.endif.endif.else.endif.i.i.i:                ; preds = %B198.endif.endif.else.if.i.i.i, %B198.endif.endif.i.i.i
  %.882.sroa.0.1.i.i.i = phi i64 [ 0, %B198.endif.endif.else.if.i.i.i ], [ %.719.i.i.i, %B198.endif.endif.i.i.i ]
  br i1 %.727.not.i.i.i, label %B198.endif.endif.else.endif.endif.i.i.i, label %B198.endif.endif.else.endif.if.i.i.i, !prof !11

B198.endif.endif.else.endif.if.i.i.i:             ; preds = %B198.endif.endif.else.endif.i.i.i
  br label %B198.endif.endif.else.endif.endif.i.i.i

B198.endif.endif.else.endif.endif.i.i.i:          ; preds = %B198.endif.endif.else.endif.if.i.i.i, %B198.endif.endif.else.endif.i.i.i
  %.882.sroa.0.3.i.i.i = phi i64 [ %.2461.i.i, %B198.endif.endif.else.endif.if.i.i.i ], [ %.882.sroa.0.1.i.i.i, %B198.endif.endif.else.endif.i.i.i ]
  br i1 %.739.i.i.i, label %B198.endif.endif.else.endif.endif.if.i.i.i, label %B198.endif.endif.else.endif.endif.endif.i.i.i, !prof !3

B198.endif.endif.else.endif.endif.if.i.i.i:       ; preds = %B198.endif.endif.else.endif.endif.i.i.i
  br label %B198.endif.endif.else.endif.endif.endif.i.i.i

B198.endif.endif.else.endif.endif.endif.i.i.i:    ; preds = %B198.endif.endif.else.endif.endif.if.i.i.i, %B198.endif.endif.else.endif.endif.i.i.i
  %.882.sroa.13.1.i.i.i = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if.i.i.i ], [ %.736.i.i.i, %B198.endif.endif.else.endif.endif.i.i.i ]
  br i1 %.744.not.i.i.i, label %B198.endif.endif.endif.i.i.i, label %B198.endif.endif.else.endif.endif.endif.if.i.i.i, !prof !11

B198.endif.endif.else.endif.endif.endif.if.i.i.i: ; preds = %B198.endif.endif.else.endif.endif.endif.i.i.i
  br label %B198.endif.endif.endif.i.i.i

B442.endif.i.i.i:                                 ; preds = %B442.else.endif.endif.endif.if.i.i.i, %B442.else.endif.endif.endif.i.i.i
  %.1186.sroa.13.0.i.i.i = phi i64 [ %.368.i, %B442.else.endif.endif.endif.if.i.i.i ], [ %.1186.sroa.13.1.i.i.i, %B442.else.endif.endif.endif.i.i.i ]
  %.1274.i.i.i = sub i64 %.1186.sroa.13.0.i.i.i, %.1186.sroa.0.3.i.i.i
  %.1299.i.i.i = getelementptr i32, ptr %.374.i, i64 %.1186.sroa.0.3.i.i.i
  %.14371443.not.i.i.i = icmp slt i64 %.1274.i.i.i, 1
  br i1 %.14371443.not.i.i.i, label %B538.i.i.i, label %B492.if.i.i.i

B442.else.endif.if.i.i.i:                         ; preds = %B116.i.i.i.i
  br label %B442.else.endif.endif.i.i.i

B442.else.endif.endif.i.i.i:                      ; preds = %B442.else.endif.if.i.i.i, %B116.i.i.i.i
  %.1186.sroa.0.3.i.i.i = phi i64 [ %.368.i, %B442.else.endif.if.i.i.i ], [ 0, %B116.i.i.i.i ]
  %.1213.i.i.i = icmp slt i64 %.17.i.i.i.i, 0
  %.1214.i.i.i = select i1 %.1213.i.i.i, i64 %.368.i, i64 0
  %.1215.i.i.i = add i64 %.1144.i.i.i, %.1214.i.i.i
  %.1218.i.i.i = icmp slt i64 %.1215.i.i.i, 0
  br i1 %.1218.i.i.i, label %B442.else.endif.endif.if.i.i.i, label %B442.else.endif.endif.endif.i.i.i, !prof !3

B442.else.endif.endif.if.i.i.i:                   ; preds = %B442.else.endif.endif.i.i.i
  br label %B442.else.endif.endif.endif.i.i.i

B442.else.endif.endif.endif.i.i.i:                ; preds = %B442.else.endif.endif.if.i.i.i, %B442.else.endif.endif.i.i.i
  %.1186.sroa.13.1.i.i.i = phi i64 [ 0, %B442.else.endif.endif.if.i.i.i ], [ %.1215.i.i.i, %B442.else.endif.endif.i.i.i ]
  %.1223.not.i.i.i = icmp slt i64 %.1215.i.i.i, %.368.i
  br i1 %.1223.not.i.i.i, label %B442.endif.i.i.i, label %B442.else.endif.endif.endif.if.i.i.i, !prof !11

B442.else.endif.endif.endif.if.i.i.i:             ; preds = %B442.else.endif.endif.endif.i.i.i
  br label %B442.endif.i.i.i

B492.if.i.i.i:                                    ; preds = %B442.endif.i.i.i, %B492.if.i.i.i
  %are_small_v162_used.2.11446.i.i.i = phi i32 [ %.15471084.i.i.i, %B492.if.i.i.i ], [ 0, %B442.endif.i.i.i ]
  %.1381.01444.i.i.i = phi i64 [ %.1450.i.i.i, %B492.if.i.i.i ], [ 0, %B442.endif.i.i.i ]
  %.1450.i.i.i = add nuw nsw i64 %.1381.01444.i.i.i, 1
  %8 = getelementptr i32, ptr %.1299.i.i.i, i64 %.1381.01444.i.i.i
  %.1504.i.i.i = load i32, ptr %8, align 4, !noalias !12
  %.1538.i.i.i = ashr i32 %.1504.i.i.i, 31
  %.15421083.i.i.i = xor i32 %.1538.i.i.i, %.1504.i.i.i
  %.15471084.i.i.i = or i32 %.15421083.i.i.i, %are_small_v162_used.2.11446.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.1274.i.i.i, %.1450.i.i.i
  br i1 %exitcond.not.i.i.i, label %B538.loopexit.i.i.i, label %B492.if.i.i.i

B702.if.i.i.i:                                    ; preds = %B670.i.i.i, %B702.if.i.i.i
  %.1639.01452.i.i.i = phi i64 [ %.1701.i.i.i, %B702.if.i.i.i ], [ %.1671.i.i114.i, %B670.i.i.i ]
  %.1636.01451.i.i.i = phi i64 [ %.1705.i.i.i, %B702.if.i.i.i ], [ 0, %B670.i.i.i ]
  %.1701.i.i.i = add nsw i64 %.1639.01452.i.i.i, -1
  %.1705.i.i.i = add nuw i64 %.1636.01451.i.i.i, 16
  %.1752.i.i.i = getelementptr i32, ptr %.820.i.i.i, i64 %.1636.01451.i.i.i
  %.1754.i.i.i = load <16 x i32>, ptr %.1752.i.i.i, align 4, !noalias !12
  %.1755.i.i.i = getelementptr i32, ptr %.374.i, i64 %.1636.01451.i.i.i
  %.1757.i.i.i = load <16 x i32>, ptr %.1755.i.i.i, align 4, !noalias !12
  %.1758.i.i.i = bitcast <16 x i32> %.1754.i.i.i to <16 x float>
  %.1762.i.i.i = sitofp <16 x i32> %.1757.i.i.i to <16 x float>
  %.1763.i.i.i = fmul <16 x float> %.1875.i.i, %.1762.i.i.i
  %.1764.i.i.i = fadd <16 x float> %.1763.i.i.i, %.1758.i.i.i
  %.1765.i.i.i = and <16 x i32> %.1754.i.i.i, splat (i32 2139095040)
  %.1766.i.i.i = bitcast <16 x float> %.1764.i.i.i to <16 x i32>
  %.1767.not.i.i.i = icmp eq <16 x i32> %.1765.i.i.i, splat (i32 2139095040)
  %.1768.i.i.i = select <16 x i1> %.1767.not.i.i.i, <16 x i32> %.1754.i.i.i, <16 x i32> %.1766.i.i.i
  %.1769.i.i.i = getelementptr i32, ptr %.995.i.i.i, i64 %.1636.01451.i.i.i
  store <16 x i32> %.1768.i.i.i, ptr %.1769.i.i.i, align 4, !noalias !12
  %.1692.i.i.i = icmp samesign ugt i64 %.1639.01452.i.i.i, 1
  br i1 %.1692.i.i.i, label %B702.if.i.i.i, label %B914.i.i.i

B786.if.i.i.i:                                    ; preds = %B732.i.i.i, %B786.if.i.i.i
  %.1805.01449.i.i.i = phi i64 [ %.1867.i.i.i, %B786.if.i.i.i ], [ %.1671.i.i115.i, %B732.i.i.i ]
  %.1802.01448.i.i.i = phi i64 [ %.1871.i.i.i, %B786.if.i.i.i ], [ 0, %B732.i.i.i ]
  %.1867.i.i.i = add nsw i64 %.1805.01449.i.i.i, -1
  %.1871.i.i.i = add nuw i64 %.1802.01448.i.i.i, 16
  %.1918.i.i.i = getelementptr i32, ptr %.820.i.i.i, i64 %.1802.01448.i.i.i
  %.1920.i.i.i = load <16 x i32>, ptr %.1918.i.i.i, align 4, !noalias !12
  %.1921.i.i.i = getelementptr i32, ptr %.374.i, i64 %.1802.01448.i.i.i
  %.1923.i.i.i = load <16 x i32>, ptr %.1921.i.i.i, align 4, !noalias !12
  %.1924.i.i.i = bitcast <16 x i32> %.1920.i.i.i to <16 x float>
  %.1925.i.i.i = sitofp <16 x i32> %.1923.i.i.i to <16 x double>
  %.1928.i.i.i = fmul <16 x double> %.2100.i.i, %.1925.i.i.i
  %.1929.i.i.i = fpext <16 x float> %.1924.i.i.i to <16 x double>
  %.1930.i.i.i = fadd <16 x double> %.1928.i.i.i, %.1929.i.i.i
  %.1931.i.i.i = fptrunc <16 x double> %.1930.i.i.i to <16 x float>
  %.1932.i.i.i = and <16 x i32> %.1920.i.i.i, splat (i32 2139095040)
  %.1933.i.i.i = bitcast <16 x float> %.1931.i.i.i to <16 x i32>
  %.1934.not.i.i.i = icmp eq <16 x i32> %.1932.i.i.i, splat (i32 2139095040)
  %.1935.i.i.i = select <16 x i1> %.1934.not.i.i.i, <16 x i32> %.1920.i.i.i, <16 x i32> %.1933.i.i.i
  %.1936.i.i.i = getelementptr i32, ptr %.995.i.i.i, i64 %.1802.01448.i.i.i
  store <16 x i32> %.1935.i.i.i, ptr %.1936.i.i.i, align 4, !noalias !12
  %.1858.i.i.i = icmp samesign ugt i64 %.1805.01449.i.i.i, 1
  br i1 %.1858.i.i.i, label %B786.if.i.i.i, label %B914.i.i.i

B946.if.i.i.i:                                    ; preds = %B914.i.i.i, %B946.if.i.i.i
  %.1972.01455.i.i.i = phi i64 [ %.2034.i.i.i, %B946.if.i.i.i ], [ %.1113.0.i.i.i, %B914.i.i.i ]
  %.1969.01454.i.i.i = phi i64 [ %.2038.i.i.i, %B946.if.i.i.i ], [ %.1144.i.i.i, %B914.i.i.i ]
  %.2034.i.i.i = add nsw i64 %.1972.01455.i.i.i, -1
  %.2038.i.i.i = add nuw nsw i64 %.1969.01454.i.i.i, 1
  %.2076.i.i.i = icmp slt i64 %.1969.01454.i.i.i, 0
  %.2077.i.i.i = select i1 %.2076.i.i.i, i64 %.368.i, i64 0
  %9 = getelementptr i32, ptr %.374.i, i64 %.1969.01454.i.i.i
  %.2091.i.i.i = getelementptr i32, ptr %9, i64 %.2077.i.i.i
  %.2092.i.i.i = load i32, ptr %.2091.i.i.i, align 4, !noalias !12
  %.2107.i.i.i = select i1 %.2076.i.i.i, i64 %.260.i, i64 0
  %10 = getelementptr double, ptr %.266.i, i64 %.1969.01454.i.i.i
  %.2121.i.i.i = getelementptr double, ptr %10, i64 %.2107.i.i.i
  %.2122.i.i.i = sitofp i32 %.2092.i.i.i to double
  store double %.2122.i.i.i, ptr %.2121.i.i.i, align 8, !noalias !12
  %.2025.i.i.i = icmp samesign ugt i64 %.1972.01455.i.i.i, 1
  br i1 %.2025.i.i.i, label %B946.if.i.i.i, label %B11079.i.i.i

B988.endif.i.i.i:                                 ; preds = %B988.else.endif.endif.endif.if.i.i.i, %B988.else.endif.endif.endif.i.i.i
  %.2169.sroa.13.0.i.i.i = phi i64 [ %.260.i, %B988.else.endif.endif.endif.if.i.i.i ], [ %.2169.sroa.13.1.i.i.i, %B988.else.endif.endif.endif.i.i.i ]
  %.2257.i.i.i = sub i64 %.2169.sroa.13.0.i.i.i, %.2169.sroa.0.3.i.i.i
  %.2282.i.i.i = getelementptr double, ptr %.266.i, i64 %.2169.sroa.0.3.i.i.i
  %.251.i1358.i.i.i = icmp slt i64 %.2257.i.i.i, 1
  br i1 %.251.i1358.i.i.i, label %.317.if.i.i.i.i, label %.317.endif.preheader.i.i.i.i, !prof !3

B86.i.i.i.i:                                      ; preds = %B86.preheader.i.i.i.i, %B472.i.i.i.i
  %k.3.0.i.i.i.i = phi i64 [ %.1839.i.i.i.i, %B472.i.i.i.i ], [ 0, %B86.preheader.i.i.i.i ]
  %.457.i.i.i.i = mul i64 %k.3.0.i.i.i.i, %.106.i
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.457.i.i.i.i
  %.462.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !13
  %.466.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 1
  %.514.i.i.i.i = mul i64 %.466.i.i.i.i, %.106.i
  %gep874.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.514.i.i.i.i
  %.519.i.i.i.i = load double, ptr %gep874.i.i.i.i, align 8, !noalias !13
  %.523.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 2
  %.571.i.i.i.i = mul i64 %.523.i.i.i.i, %.106.i
  %gep876.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.571.i.i.i.i
  %.576.i.i.i.i = load double, ptr %gep876.i.i.i.i, align 8, !noalias !13
  %.580.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 3
  %.628.i.i.i.i = mul i64 %.580.i.i.i.i, %.106.i
  %gep878.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.628.i.i.i.i
  %.633.i.i.i.i = load double, ptr %gep878.i.i.i.i, align 8, !noalias !13
  br i1 %.728.i.i.i.i, label %B86.else.if.i.i.i.i, label %B86.else.endif.i.i.i.i, !prof !3

B472.i.i.i.i:                                     ; preds = %B344.if.i.i.i.i, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i
  %.1839.i.i.i.i = add nuw nsw i64 %k.3.0.i.i.i.i, 4
  %.1844.i.i.i.i = add nuw nsw i64 %k.3.0.i.i.i.i, 8
  %.1846.not.i.i.i.i = icmp sgt i64 %.1844.i.i.i.i, %.104.i
  br i1 %.1846.not.i.i.i.i, label %B500.i.i.i.i, label %B86.i.i.i.i

B500.i.i.i.i:                                     ; preds = %B472.i.i.i.i, %.317.if.i.i.i.i
  %k.4.1.i.i.i.i = phi i64 [ 0, %.317.if.i.i.i.i ], [ %.1839.i.i.i.i, %B472.i.i.i.i ]
  %.1861.i.i.i.i = icmp slt i64 %k.4.1.i.i.i.i, %.104.i
  br i1 %.1861.i.i.i.i, label %B512.preheader.i.i.i.i, label %B11079.i.i.i

B512.preheader.i.i.i.i:                           ; preds = %B500.i.i.i.i
  %.1897.i.i.i.i = icmp slt i64 %row.2.0.i.i.i, 0
  %.1898.i.i.i.i = select i1 %.1897.i.i.i.i, i64 %.106.i, i64 0
  %invariant.gep882.i.i.i.i = getelementptr double, ptr %.113.i, i64 %row.2.0.i.i.i
  %invariant.gep884.i.i.i.i = getelementptr double, ptr %invariant.gep882.i.i.i.i, i64 %.1898.i.i.i.i
  %.1975.i.i.i.i = icmp slt i64 %column.3.0.i.i.i, 0
  %.1976.i.i.i.i = select i1 %.1975.i.i.i.i, i64 %.148.i, i64 0
  %.1977.i.i.i.i = add i64 %.1976.i.i.i.i, %column.3.0.i.i.i
  %.1980.i.i.i.i = icmp slt i64 %.1977.i.i.i.i, 0
  %.1985.not.i.i.i.i = icmp slt i64 %.1977.i.i.i.i, %.148.i
  br label %B512.i.i.i.i

B512.i.i.i.i:                                     ; preds = %B652.i.i.i.i, %B512.preheader.i.i.i.i
  %k.5.0.i.i.i.i = phi i64 [ %k.4.1.i.i.i.i, %B512.preheader.i.i.i.i ], [ %.2357865.i.i.i.i, %B652.i.i.i.i ]
  %.1894.i.i.i.i = icmp slt i64 %k.5.0.i.i.i.i, 0
  %.1895.i.i.i.i = select i1 %.1894.i.i.i.i, i64 %.104.i, i64 0
  %.1896.i.i.i.i = add i64 %.1895.i.i.i.i, %k.5.0.i.i.i.i
  %.1916.i.i.i.i = mul i64 %.1896.i.i.i.i, %.106.i
  %gep885.i.i.i.i = getelementptr double, ptr %invariant.gep884.i.i.i.i, i64 %.1916.i.i.i.i
  %.1921.i.i.i.i = load double, ptr %gep885.i.i.i.i, align 8, !noalias !13
  %.1963.i.i.i.i = select i1 %.1894.i.i.i.i, i64 %.146.i, i64 0
  %.1964.i.i.i.i = add i64 %.1963.i.i.i.i, %k.5.0.i.i.i.i
  br i1 %.1980.i.i.i.i, label %B512.else.if.i.i.i.i, label %B512.else.endif.i.i.i.i, !prof !3

B652.i.i.i.i:                                     ; preds = %B596.if.i.i.i.i, %B512.else.endif.endif.endif.i.i.i.i
  %.2357865.i.i.i.i = add nsw i64 %k.5.0.i.i.i.i, 1
  %exitcond.not.i = icmp eq i64 %.2357865.i.i.i.i, %.104.i
  br i1 %exitcond.not.i, label %B11079.i.i.i, label %B512.i.i.i.i

.317.endif.preheader.i.i.i.i:                     ; preds = %B988.endif.i.i.i
  %11 = shl i64 %.2257.i.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.2282.i.i.i, i8 0, i64 %11, i1 false), !noalias !13
  br label %.317.if.i.i.i.i

.317.if.i.i.i.i:                                  ; preds = %.317.endif.preheader.i.i.i.i, %B988.endif.i.i.i
  br i1 %.402.i.i.i.i, label %B86.preheader.i.i.i.i, label %B500.i.i.i.i

B86.preheader.i.i.i.i:                            ; preds = %.317.if.i.i.i.i
  %.438.i.i.i.i = icmp slt i64 %row.2.0.i.i.i, 0
  %.439.i.i.i.i = select i1 %.438.i.i.i.i, i64 %.106.i, i64 0
  %12 = getelementptr double, ptr %.113.i, i64 %.439.i.i.i.i
  %invariant.gep.i.i.i.i = getelementptr double, ptr %12, i64 %row.2.0.i.i.i
  %.723.i.i.i.i = icmp slt i64 %column.3.0.i.i.i, 0
  %.724.i.i.i.i = select i1 %.723.i.i.i.i, i64 %.148.i, i64 0
  %.725.i.i.i.i = add i64 %.724.i.i.i.i, %column.3.0.i.i.i
  %.728.i.i.i.i = icmp slt i64 %.725.i.i.i.i, 0
  %.733.not.i.i.i.i = icmp slt i64 %.725.i.i.i.i, %.148.i
  br label %B86.i.i.i.i

B86.else.if.i.i.i.i:                              ; preds = %B86.i.i.i.i
  br label %B86.else.endif.i.i.i.i

B86.else.endif.i.i.i.i:                           ; preds = %B86.else.if.i.i.i.i, %B86.i.i.i.i
  %.713.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.else.endif.endif.endif.i.i.i.i, label %B86.else.endif.if.i.i.i.i, !prof !11

B86.else.endif.if.i.i.i.i:                        ; preds = %B86.else.endif.i.i.i.i
  br label %B86.else.endif.endif.endif.i.i.i.i

B86.else.endif.endif.endif.i.i.i.i:               ; preds = %B86.else.endif.if.i.i.i.i, %B86.else.endif.i.i.i.i
  %.713.sroa.0.3.i.i.i.i = phi i64 [ %.148.i, %B86.else.endif.if.i.i.i.i ], [ %.713.sroa.0.1.i.i.i.i, %B86.else.endif.i.i.i.i ]
  %.830.i.i.i.i = mul i64 %k.3.0.i.i.i.i, %.148.i
  %13 = getelementptr double, ptr %.155.i, i64 %.830.i.i.i.i
  %.834.i.i.i.i = getelementptr double, ptr %13, i64 %.713.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.else.if.i.i.i.i, label %B86.endif.else.endif.i.i.i.i, !prof !3

B86.endif.else.if.i.i.i.i:                        ; preds = %B86.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.else.endif.i.i.i.i

B86.endif.else.endif.i.i.i.i:                     ; preds = %B86.endif.else.if.i.i.i.i, %B86.else.endif.endif.endif.i.i.i.i
  %.908.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.else.endif.if.i.i.i.i:                  ; preds = %B86.endif.else.endif.i.i.i.i
  br label %B86.endif.else.endif.endif.endif.i.i.i.i

B86.endif.else.endif.endif.endif.i.i.i.i:         ; preds = %B86.endif.else.endif.if.i.i.i.i, %B86.endif.else.endif.i.i.i.i
  %.908.sroa.0.3.i.i.i.i = phi i64 [ %.148.i, %B86.endif.else.endif.if.i.i.i.i ], [ %.908.sroa.0.1.i.i.i.i, %B86.endif.else.endif.i.i.i.i ]
  %.1025.i.i.i.i = mul i64 %.466.i.i.i.i, %.148.i
  %14 = getelementptr double, ptr %.155.i, i64 %.1025.i.i.i.i
  %.1029.i.i.i.i = getelementptr double, ptr %14, i64 %.908.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.endif.else.if.i.i.i.i, label %B86.endif.endif.else.endif.i.i.i.i, !prof !3

B86.endif.endif.else.if.i.i.i.i:                  ; preds = %B86.endif.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.endif.else.endif.i.i.i.i

B86.endif.endif.else.endif.i.i.i.i:               ; preds = %B86.endif.endif.else.if.i.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i.i
  %.1103.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.endif.else.endif.if.i.i.i.i:            ; preds = %B86.endif.endif.else.endif.i.i.i.i
  br label %B86.endif.endif.else.endif.endif.endif.i.i.i.i

B86.endif.endif.else.endif.endif.endif.i.i.i.i:   ; preds = %B86.endif.endif.else.endif.if.i.i.i.i, %B86.endif.endif.else.endif.i.i.i.i
  %.1103.sroa.0.3.i.i.i.i = phi i64 [ %.148.i, %B86.endif.endif.else.endif.if.i.i.i.i ], [ %.1103.sroa.0.1.i.i.i.i, %B86.endif.endif.else.endif.i.i.i.i ]
  %.1220.i.i.i.i = mul i64 %.523.i.i.i.i, %.148.i
  %15 = getelementptr double, ptr %.155.i, i64 %.1220.i.i.i.i
  %.1224.i.i.i.i = getelementptr double, ptr %15, i64 %.1103.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.endif.endif.else.if.i.i.i.i, label %B86.endif.endif.endif.else.endif.i.i.i.i, !prof !3

B86.endif.endif.endif.else.if.i.i.i.i:            ; preds = %B86.endif.endif.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.endif.endif.else.endif.i.i.i.i

B86.endif.endif.endif.else.endif.i.i.i.i:         ; preds = %B86.endif.endif.endif.else.if.i.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i.i
  %.1328.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.endif.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.endif.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.endif.endif.else.endif.if.i.i.i.i:      ; preds = %B86.endif.endif.endif.else.endif.i.i.i.i
  br label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i

B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i: ; preds = %B86.endif.endif.endif.else.endif.if.i.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i.i
  %.1328.sroa.0.3.i.i.i.i = phi i64 [ %.148.i, %B86.endif.endif.endif.else.endif.if.i.i.i.i ], [ %.1328.sroa.0.1.i.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i.i ]
  %.1445.i.i.i.i = mul i64 %.580.i.i.i.i, %.148.i
  %16 = getelementptr double, ptr %.155.i, i64 %.1445.i.i.i.i
  %.1449.i.i.i.i = getelementptr double, ptr %16, i64 %.1328.sroa.0.3.i.i.i.i
  br i1 %.251.i1358.i.i.i, label %B472.i.i.i.i, label %B344.if.i.i.i.i

B344.if.i.i.i.i:                                  ; preds = %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i, %B344.if.i.i.i.i
  %.1517.0871.i.i.i.i = phi i64 [ %.1588.i.i.i.i, %B344.if.i.i.i.i ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i ]
  %.1588.i.i.i.i = add nuw nsw i64 %.1517.0871.i.i.i.i, 1
  %17 = getelementptr double, ptr %.2282.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1642.i.i.i.i = load double, ptr %17, align 8, !noalias !13
  %18 = getelementptr double, ptr %.834.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1672.i.i.i.i = load double, ptr %18, align 8, !noalias !13
  %.1674.i.i.i.i = fmul double %.462.i.i.i.i, %.1672.i.i.i.i
  %19 = getelementptr double, ptr %.1029.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1704.i.i.i.i = load double, ptr %19, align 8, !noalias !13
  %.1706.i.i.i.i = fmul double %.519.i.i.i.i, %.1704.i.i.i.i
  %.1707.i.i.i.i = fadd double %.1674.i.i.i.i, %.1706.i.i.i.i
  %20 = getelementptr double, ptr %.1224.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1737.i.i.i.i = load double, ptr %20, align 8, !noalias !13
  %.1739.i.i.i.i = fmul double %.576.i.i.i.i, %.1737.i.i.i.i
  %21 = getelementptr double, ptr %.1449.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1769.i.i.i.i = load double, ptr %21, align 8, !noalias !13
  %.1771.i.i.i.i = fmul double %.633.i.i.i.i, %.1769.i.i.i.i
  %.1772.i.i.i.i = fadd double %.1739.i.i.i.i, %.1771.i.i.i.i
  %.1773.i.i.i.i = fadd double %.1707.i.i.i.i, %.1772.i.i.i.i
  %.1774.i.i.i.i = fadd double %.1642.i.i.i.i, %.1773.i.i.i.i
  store double %.1774.i.i.i.i, ptr %17, align 8, !noalias !13
  %exitcond.not.i1359.i.i.i = icmp eq i64 %.2257.i.i.i, %.1588.i.i.i.i
  br i1 %exitcond.not.i1359.i.i.i, label %B472.i.i.i.i, label %B344.if.i.i.i.i

B512.else.if.i.i.i.i:                             ; preds = %B512.i.i.i.i
  br label %B512.else.endif.i.i.i.i

B512.else.endif.i.i.i.i:                          ; preds = %B512.else.if.i.i.i.i, %B512.i.i.i.i
  %.1965.sroa.0.1.i.i.i.i = phi i64 [ 0, %B512.else.if.i.i.i.i ], [ %.1977.i.i.i.i, %B512.i.i.i.i ]
  br i1 %.1985.not.i.i.i.i, label %B512.else.endif.endif.endif.i.i.i.i, label %B512.else.endif.if.i.i.i.i, !prof !11

B512.else.endif.if.i.i.i.i:                       ; preds = %B512.else.endif.i.i.i.i
  br label %B512.else.endif.endif.endif.i.i.i.i

B512.else.endif.endif.endif.i.i.i.i:              ; preds = %B512.else.endif.if.i.i.i.i, %B512.else.endif.i.i.i.i
  %.1965.sroa.0.3.i.i.i.i = phi i64 [ %.148.i, %B512.else.endif.if.i.i.i.i ], [ %.1965.sroa.0.1.i.i.i.i, %B512.else.endif.i.i.i.i ]
  %.2082.i.i.i.i = mul i64 %.1964.i.i.i.i, %.148.i
  %22 = getelementptr double, ptr %.155.i, i64 %.2082.i.i.i.i
  %.2086.i.i.i.i = getelementptr double, ptr %22, i64 %.1965.sroa.0.3.i.i.i.i
  br i1 %.251.i1358.i.i.i, label %B652.i.i.i.i, label %B596.if.i.i.i.i

B596.if.i.i.i.i:                                  ; preds = %B512.else.endif.endif.endif.i.i.i.i, %B596.if.i.i.i.i
  %.2157.0880.i.i.i.i = phi i64 [ %.2226.i.i.i.i, %B596.if.i.i.i.i ], [ 0, %B512.else.endif.endif.endif.i.i.i.i ]
  %.2226.i.i.i.i = add nuw nsw i64 %.2157.0880.i.i.i.i, 1
  %23 = getelementptr double, ptr %.2282.i.i.i, i64 %.2157.0880.i.i.i.i
  %.2280.i.i.i.i = load double, ptr %23, align 8, !noalias !13
  %24 = getelementptr double, ptr %.2086.i.i.i.i, i64 %.2157.0880.i.i.i.i
  %.2310.i.i.i.i = load double, ptr %24, align 8, !noalias !13
  %.2312.i.i.i.i = fmul double %.1921.i.i.i.i, %.2310.i.i.i.i
  %.2313.i.i.i.i = fadd double %.2280.i.i.i.i, %.2312.i.i.i.i
  store double %.2313.i.i.i.i, ptr %23, align 8, !noalias !13
  %exitcond886.not.i.i.i.i = icmp eq i64 %.2257.i.i.i, %.2226.i.i.i.i
  br i1 %exitcond886.not.i.i.i.i, label %B652.i.i.i.i, label %B596.if.i.i.i.i

B988.else.endif.i.i.i:                            ; preds = %B198.endif.endif.endif.i.i.i
  br i1 %.2189.i.i.i, label %B988.else.endif.if.i.i.i, label %B988.else.endif.endif.i.i.i, !prof !3

B988.else.endif.if.i.i.i:                         ; preds = %B988.else.endif.i.i.i
  br label %B988.else.endif.endif.i.i.i

B988.else.endif.endif.i.i.i:                      ; preds = %B988.else.endif.if.i.i.i, %B988.else.endif.i.i.i
  %.2169.sroa.0.3.i.i.i = phi i64 [ %.260.i, %B988.else.endif.if.i.i.i ], [ 0, %B988.else.endif.i.i.i ]
  %.2196.i.i.i = icmp slt i64 %.17.i.i.i.i, 0
  %.2197.i.i.i = select i1 %.2196.i.i.i, i64 %.260.i, i64 0
  %.2198.i.i.i = add i64 %.2197.i.i.i, %.19.i.i.i.i
  %.2201.i.i.i = icmp slt i64 %.2198.i.i.i, 0
  br i1 %.2201.i.i.i, label %B988.else.endif.endif.if.i.i.i, label %B988.else.endif.endif.endif.i.i.i, !prof !3

B988.else.endif.endif.if.i.i.i:                   ; preds = %B988.else.endif.endif.i.i.i
  br label %B988.else.endif.endif.endif.i.i.i

B988.else.endif.endif.endif.i.i.i:                ; preds = %B988.else.endif.endif.if.i.i.i, %B988.else.endif.endif.i.i.i
  %.2169.sroa.13.1.i.i.i = phi i64 [ 0, %B988.else.endif.endif.if.i.i.i ], [ %.2198.i.i.i, %B988.else.endif.endif.i.i.i ]
  %.2206.not.i.i.i = icmp slt i64 %.2198.i.i.i, %.260.i
  br i1 %.2206.not.i.i.i, label %B988.endif.i.i.i, label %B988.else.endif.endif.endif.if.i.i.i, !prof !11

B988.else.endif.endif.endif.if.i.i.i:             ; preds = %B988.else.endif.endif.endif.i.i.i
  br label %B988.endif.i.i.i

B11081.else.i.i.i:                                ; preds = %B11079.i.i.i
  %.2401.i.i.i = icmp slt i64 %quick.2.1.i.i.i, 0
  %.2402.i.i.i = select i1 %.2401.i.i.i, i64 %.804.i.i.i, i64 0
  %.2403.i.i.i = add i64 %.2402.i.i.i, %quick.2.1.i.i.i
  %.2406.i.i.i = icmp slt i64 %.2403.i.i.i, 0
  br i1 %.2406.i.i.i, label %B11081.else.if.i.i.i, label %B11081.else.endif.i.i.i, !prof !3

B11081.endif.i.i.i:                               ; preds = %B11081.else.endif.endif.endif.if.i.i.i, %B11081.else.endif.endif.endif.i.i.i
  %.2391.sroa.13.0.i.i.i = phi i64 [ %.804.i.i.i, %B11081.else.endif.endif.endif.if.i.i.i ], [ %.2391.sroa.13.1.i.i.i, %B11081.else.endif.endif.endif.i.i.i ]
  %.2479.i.i.i = sub nsw i64 %.2391.sroa.13.0.i.i.i, %.2391.sroa.0.3.i.i.i
  %.2504.i.i.i = getelementptr i32, ptr %.820.i.i.i, i64 %.2391.sroa.0.3.i.i.i
  %.2565.i.i.i = select i1 %.2401.i.i.i, i64 %.260.i, i64 0
  %.2566.i.i.i = add i64 %.2565.i.i.i, %quick.2.1.i.i.i
  %.2569.i.i.i = icmp slt i64 %.2566.i.i.i, 0
  br i1 %.2569.i.i.i, label %B11081.endif.else.if.i.i.i, label %B11081.endif.else.endif.i.i.i, !prof !3

B11081.else.if.i.i.i:                             ; preds = %B11081.else.i.i.i
  br label %B11081.else.endif.i.i.i

B11081.else.endif.i.i.i:                          ; preds = %B11081.else.if.i.i.i, %B11081.else.i.i.i
  %.2391.sroa.0.1.i.i.i = phi i64 [ 0, %B11081.else.if.i.i.i ], [ %.2403.i.i.i, %B11081.else.i.i.i ]
  %.2411.not.i.i.i = icmp slt i64 %.2403.i.i.i, %.804.i.i.i
  br i1 %.2411.not.i.i.i, label %B11081.else.endif.endif.i.i.i, label %B11081.else.endif.if.i.i.i, !prof !11

B11081.else.endif.if.i.i.i:                       ; preds = %B11081.else.endif.i.i.i
  br label %B11081.else.endif.endif.i.i.i

B11081.else.endif.endif.i.i.i:                    ; preds = %B11081.else.endif.if.i.i.i, %B11081.else.endif.i.i.i
  %.2391.sroa.0.3.i.i.i = phi i64 [ %.804.i.i.i, %B11081.else.endif.if.i.i.i ], [ %.2391.sroa.0.1.i.i.i, %B11081.else.endif.i.i.i ]
  %.2418.i.i.i = icmp slt i64 %.17.i.i.i.i, 0
  %.2419.i.i.i = select i1 %.2418.i.i.i, i64 %.804.i.i.i, i64 0
  %.2420.i.i.i = add i64 %.2419.i.i.i, %.19.i.i.i.i
  %.2423.i.i.i = icmp slt i64 %.2420.i.i.i, 0
  br i1 %.2423.i.i.i, label %B11081.else.endif.endif.if.i.i.i, label %B11081.else.endif.endif.endif.i.i.i, !prof !3

B11081.else.endif.endif.if.i.i.i:                 ; preds = %B11081.else.endif.endif.i.i.i
  br label %B11081.else.endif.endif.endif.i.i.i

B11081.else.endif.endif.endif.i.i.i:              ; preds = %B11081.else.endif.endif.if.i.i.i, %B11081.else.endif.endif.i.i.i
  %.2391.sroa.13.1.i.i.i = phi i64 [ 0, %B11081.else.endif.endif.if.i.i.i ], [ %.2420.i.i.i, %B11081.else.endif.endif.i.i.i ]
  %.2428.not.i.i.i = icmp slt i64 %.2420.i.i.i, %.804.i.i.i
  br i1 %.2428.not.i.i.i, label %B11081.endif.i.i.i, label %B11081.else.endif.endif.endif.if.i.i.i, !prof !11

B11081.else.endif.endif.endif.if.i.i.i:           ; preds = %B11081.else.endif.endif.endif.i.i.i
  br label %B11081.endif.i.i.i

B11081.endif.else.if.i.i.i:                       ; preds = %B11081.endif.i.i.i
  br label %B11081.endif.else.endif.i.i.i

B11081.endif.else.endif.i.i.i:                    ; preds = %B11081.endif.else.if.i.i.i, %B11081.endif.i.i.i
  %.2554.sroa.0.1.i.i.i = phi i64 [ 0, %B11081.endif.else.if.i.i.i ], [ %.2566.i.i.i, %B11081.endif.i.i.i ]
  %.2574.not.i.i.i = icmp slt i64 %.2566.i.i.i, %.260.i
  br i1 %.2574.not.i.i.i, label %B11081.endif.else.endif.endif.i.i.i, label %B11081.endif.else.endif.if.i.i.i, !prof !11

B11081.endif.else.endif.if.i.i.i:                 ; preds = %B11081.endif.else.endif.i.i.i
  br label %B11081.endif.else.endif.endif.i.i.i

B11081.endif.else.endif.endif.i.i.i:              ; preds = %B11081.endif.else.endif.if.i.i.i, %B11081.endif.else.endif.i.i.i
  %.2554.sroa.0.3.i.i.i = phi i64 [ %.260.i, %B11081.endif.else.endif.if.i.i.i ], [ %.2554.sroa.0.1.i.i.i, %B11081.endif.else.endif.i.i.i ]
  %.2667.i.i.i = getelementptr double, ptr %.266.i, i64 %.2554.sroa.0.3.i.i.i
  %.2723.i.i.i = select i1 %.2401.i.i.i, i64 %.979.i.i.i, i64 0
  %.2724.i.i.i = add i64 %.2723.i.i.i, %quick.2.1.i.i.i
  %.2727.i.i.i = icmp slt i64 %.2724.i.i.i, 0
  br i1 %.2727.i.i.i, label %B11081.endif.endif.else.if.i.i.i, label %B11081.endif.endif.else.endif.i.i.i, !prof !3

B530.i.i.i.i:                                     ; preds = %B308.if.i.i.i.i
  %25 = getelementptr double, ptr %.2667.i.i.i, i64 %.595.0941.i.i.i.i
  %.754.i.i.i.i = load double, ptr %25, align 8, !noalias !16
  %.756.i.i.i.i = fmul double %a7, %.754.i.i.i.i
  %.723.i1393.i.i.i = fpext float %.722.i.i.i.i to double
  %.757.i.i.i.i = fadd double %.756.i.i.i.i, %.723.i1393.i.i.i
  %.758.i.i.i.i = fptrunc double %.757.i.i.i.i to float
  br label %B592.i.i.i.i

B592.i.i.i.i:                                     ; preds = %B308.if.i.i.i.i, %B530.i.i.i.i
  %"$phi592.1.2.1.i.i.i.i" = phi float [ %.758.i.i.i.i, %B530.i.i.i.i ], [ 0x7FF8000000000000, %B308.if.i.i.i.i ]
  store float %"$phi592.1.2.1.i.i.i.i", ptr %28, align 4, !noalias !16
  %exitcond946.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.664.i.i.i.i
  br i1 %exitcond946.not.i.i.i.i, label %B2016.if.i.i.i.i, label %B308.if.i.i.i.i

B208.if.i.i.i.i:                                  ; preds = %B11081.endif.endif.else.endif.endif.i.i.i, %B208.if.i.i.i.i
  %.405.0938.i.i.i.i = phi i64 [ %.474.i.i.i.i, %B208.if.i.i.i.i ], [ 0, %B11081.endif.endif.else.endif.endif.i.i.i ]
  %.474.i.i.i.i = add nuw nsw i64 %.405.0938.i.i.i.i, 1
  %26 = getelementptr i32, ptr %.2504.i.i.i, i64 %.405.0938.i.i.i.i
  %.528.i.i.i.i = load i32, ptr %26, align 4, !noalias !16
  %27 = getelementptr i32, ptr %.338.i, i64 %.405.0938.i.i.i.i
  store i32 %.528.i.i.i.i, ptr %27, align 4, !noalias !16
  %exitcond.not.i1392.i.i.i = icmp eq i64 %.2479.i.i.i, %.474.i.i.i.i
  br i1 %exitcond.not.i1392.i.i.i, label %B308.if.i.i.i.i, label %B208.if.i.i.i.i

B308.if.i.i.i.i:                                  ; preds = %B208.if.i.i.i.i, %B592.i.i.i.i
  %.595.0941.i.i.i.i = phi i64 [ %.664.i.i.i.i, %B592.i.i.i.i ], [ 0, %B208.if.i.i.i.i ]
  %.664.i.i.i.i = add nuw nsw i64 %.595.0941.i.i.i.i, 1
  %28 = getelementptr float, ptr %.302.i, i64 %.595.0941.i.i.i.i
  %.722.i.i.i.i = load float, ptr %28, align 4, !noalias !16
  %.793.i.i.i.i = tail call float @llvm.fabs.f32(float %.722.i.i.i.i)
  %.795.i.i.i.i = fcmp ueq float %.793.i.i.i.i, 0x7FF0000000000000
  br i1 %.795.i.i.i.i, label %B592.i.i.i.i, label %B530.i.i.i.i

B2016.if.i.i.i.i:                                 ; preds = %B592.i.i.i.i, %B2016.if.i.i.i.i
  %.1906.0944.i.i.i.i = phi i64 [ %.1975.i1394.i.i.i, %B2016.if.i.i.i.i ], [ 0, %B592.i.i.i.i ]
  %.1975.i1394.i.i.i = add nuw nsw i64 %.1906.0944.i.i.i.i, 1
  %29 = getelementptr float, ptr %.302.i, i64 %.1906.0944.i.i.i.i
  %.2033.i.i.i.i = load float, ptr %29, align 4, !noalias !16
  %.2036.i.i.i.i = fcmp ord float %.2033.i.i.i.i, 0.000000e+00
  %"$phi2192.1.2.1.in.v.i.i.i.i" = select i1 %.2036.i.i.i.i, ptr %.338.i, ptr %.2504.i.i.i
  %"$phi2192.1.2.1.in.i.i.i.i" = getelementptr i32, ptr %"$phi2192.1.2.1.in.v.i.i.i.i", i64 %.1906.0944.i.i.i.i
  %"$phi2192.1.2.1.i.i.i.i" = load i32, ptr %"$phi2192.1.2.1.in.i.i.i.i", align 4, !noalias !16
  %30 = getelementptr i32, ptr %.2825.i.i.i, i64 %.1906.0944.i.i.i.i
  store i32 %"$phi2192.1.2.1.i.i.i.i", ptr %30, align 4, !noalias !16
  %exitcond947.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.1975.i1394.i.i.i
  br i1 %exitcond947.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B2016.if.i.i.i.i

B11081.endif.endif.else.if.i.i.i:                 ; preds = %B11081.endif.else.endif.endif.i.i.i
  br label %B11081.endif.endif.else.endif.i.i.i

B11081.endif.endif.else.endif.i.i.i:              ; preds = %B11081.endif.endif.else.if.i.i.i, %B11081.endif.else.endif.endif.i.i.i
  %.2712.sroa.0.1.i.i.i = phi i64 [ 0, %B11081.endif.endif.else.if.i.i.i ], [ %.2724.i.i.i, %B11081.endif.else.endif.endif.i.i.i ]
  %.2732.not.i.i.i = icmp slt i64 %.2724.i.i.i, %.979.i.i.i
  br i1 %.2732.not.i.i.i, label %B11081.endif.endif.else.endif.endif.i.i.i, label %B11081.endif.endif.else.endif.if.i.i.i, !prof !11

B11081.endif.endif.else.endif.if.i.i.i:           ; preds = %B11081.endif.endif.else.endif.i.i.i
  br label %B11081.endif.endif.else.endif.endif.i.i.i

B11081.endif.endif.else.endif.endif.i.i.i:        ; preds = %B11081.endif.endif.else.endif.if.i.i.i, %B11081.endif.endif.else.endif.i.i.i
  %.2712.sroa.0.3.i.i.i = phi i64 [ %.979.i.i.i, %B11081.endif.endif.else.endif.if.i.i.i ], [ %.2712.sroa.0.1.i.i.i, %B11081.endif.endif.else.endif.i.i.i ]
  %.2825.i.i.i = getelementptr i32, ptr %.995.i.i.i, i64 %.2712.sroa.0.3.i.i.i
  %.461937.not.i.i.i.i = icmp slt i64 %.2479.i.i.i, 1
  br i1 %.461937.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B208.if.i.i.i.i

B10938.i.i:                                       ; preds = %B970.i.i
  %.4063.i.i = add nsw i64 %.19.i.i.i, %column.4.0.i.i
  %.4072.i.i = icmp eq i64 %.4063.i.i, %spec.select1432.i.i
  %spec.select1435.i.i = select i1 %.4072.i.i, i64 0, i64 %.4063.i.i
  %.4104.i.i = icmp slt i64 %.404.i.i, %.440.i
  br i1 %.4104.i.i, label %B190.backedge.i.i, label %_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx.exit

B190.backedge.i.i:                                ; preds = %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, %B10938.i.i
  %.40772311.pn.in.i.i = phi i1 [ %.40722310.i.i, %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i ], [ %.4072.i.i, %B10938.i.i ]
  %column.4.0.be.i.i = phi i64 [ %spec.select14352313.i.i, %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i ], [ %spec.select1435.i.i, %B10938.i.i ]
  %.40772311.pn.i.i = zext i1 %.40772311.pn.in.i.i to i64
  %row.2.0.be.i.i = add nsw i64 %row.2.0.i.i, %.40772311.pn.i.i
  br label %B190.i.i

B190.endif.endif.i.i:                             ; preds = %B190.endif.else.endif.endif.endif.if.i.i, %B190.endif.else.endif.endif.endif.i.i
  %.436.sroa.13.0.i.i = phi i64 [ %.32.i, %B190.endif.else.endif.endif.endif.if.i.i ], [ %.436.sroa.13.1.i.i, %B190.endif.else.endif.endif.endif.i.i ]
  %.524.i.i = sub i64 %.436.sroa.13.0.i.i, %.436.sroa.0.3.i.i
  %.533.i.i = tail call i64 @llvm.smax.i64(i64 %.524.i.i, i64 0)
  %.549.i.i = getelementptr i16, ptr %.38.i, i64 %.436.sroa.0.3.i.i
  %.620.i.i = select i1 %.446.i.i, i64 %.440.i, i64 0
  %.621.i.i = add i64 %.620.i.i, %done.2.0.i.i
  %.624.i.i = icmp slt i64 %.621.i.i, 0
  br i1 %.624.i.i, label %B190.endif.endif.else.if.i.i, label %B190.endif.endif.else.endif.i.i, !prof !3

B190.endif.else.if.i.i:                           ; preds = %B190.i.i
  br label %B190.endif.else.endif.i.i

B190.endif.else.endif.i.i:                        ; preds = %B190.endif.else.if.i.i, %B190.i.i
  %.436.sroa.0.1.i.i = phi i64 [ 0, %B190.endif.else.if.i.i ], [ %.448.i.i, %B190.i.i ]
  %.456.not.i.i = icmp slt i64 %.448.i.i, %.32.i
  br i1 %.456.not.i.i, label %B190.endif.else.endif.endif.i.i, label %B190.endif.else.endif.if.i.i, !prof !11

B190.endif.else.endif.if.i.i:                     ; preds = %B190.endif.else.endif.i.i
  br label %B190.endif.else.endif.endif.i.i

B190.endif.else.endif.endif.i.i:                  ; preds = %B190.endif.else.endif.if.i.i, %B190.endif.else.endif.i.i
  %.436.sroa.0.3.i.i = phi i64 [ %.32.i, %B190.endif.else.endif.if.i.i ], [ %.436.sroa.0.1.i.i, %B190.endif.else.endif.i.i ]
  %.463.i.i = icmp slt i64 %.404.i.i, 0
  %.464.i.i = select i1 %.463.i.i, i64 %.32.i, i64 0
  %.465.i.i = add i64 %.464.i.i, %.404.i.i
  %.468.i.i = icmp slt i64 %.465.i.i, 0
  br i1 %.468.i.i, label %B190.endif.else.endif.endif.if.i.i, label %B190.endif.else.endif.endif.endif.i.i, !prof !3

B190.endif.else.endif.endif.if.i.i:               ; preds = %B190.endif.else.endif.endif.i.i
  br label %B190.endif.else.endif.endif.endif.i.i

B190.endif.else.endif.endif.endif.i.i:            ; preds = %B190.endif.else.endif.endif.if.i.i, %B190.endif.else.endif.endif.i.i
  %.436.sroa.13.1.i.i = phi i64 [ 0, %B190.endif.else.endif.endif.if.i.i ], [ %.465.i.i, %B190.endif.else.endif.endif.i.i ]
  %.473.not.i.i = icmp slt i64 %.465.i.i, %.32.i
  br i1 %.473.not.i.i, label %B190.endif.endif.i.i, label %B190.endif.else.endif.endif.endif.if.i.i, !prof !11

B190.endif.else.endif.endif.endif.if.i.i:         ; preds = %B190.endif.else.endif.endif.endif.i.i
  br label %B190.endif.endif.i.i

B190.endif.endif.endif.i.i:                       ; preds = %B190.endif.endif.else.endif.endif.endif.if.i.i, %B190.endif.endif.else.endif.endif.endif.i.i
  %.609.sroa.13.0.i.i = phi i64 [ %.440.i, %B190.endif.endif.else.endif.endif.endif.if.i.i ], [ %.609.sroa.13.1.i.i, %B190.endif.endif.else.endif.endif.endif.i.i ]
  %.697.i.i = sub nsw i64 %.609.sroa.13.0.i.i, %.609.sroa.0.3.i.i
  %.706.i.i = tail call i64 @llvm.smax.i64(i64 %.697.i.i, i64 0)
  %.722.i.i = getelementptr i16, ptr %.446.i, i64 %.609.sroa.0.3.i.i
  %.811.i.i = select i1 %.446.i.i, i64 %.476.i, i64 0
  %.812.i.i = add i64 %.811.i.i, %done.2.0.i.i
  %.815.i.i = icmp slt i64 %.812.i.i, 0
  br i1 %.815.i.i, label %B190.endif.endif.endif.else.if.i.i, label %B190.endif.endif.endif.else.endif.i.i, !prof !3

B190.endif.endif.else.if.i.i:                     ; preds = %B190.endif.endif.i.i
  br label %B190.endif.endif.else.endif.i.i

B190.endif.endif.else.endif.i.i:                  ; preds = %B190.endif.endif.else.if.i.i, %B190.endif.endif.i.i
  %.609.sroa.0.1.i.i = phi i64 [ 0, %B190.endif.endif.else.if.i.i ], [ %.621.i.i, %B190.endif.endif.i.i ]
  %.629.not.i.i = icmp slt i64 %.621.i.i, %.440.i
  br i1 %.629.not.i.i, label %B190.endif.endif.else.endif.endif.i.i, label %B190.endif.endif.else.endif.if.i.i, !prof !11

B190.endif.endif.else.endif.if.i.i:               ; preds = %B190.endif.endif.else.endif.i.i
  br label %B190.endif.endif.else.endif.endif.i.i

B190.endif.endif.else.endif.endif.i.i:            ; preds = %B190.endif.endif.else.endif.if.i.i, %B190.endif.endif.else.endif.i.i
  %.609.sroa.0.3.i.i = phi i64 [ %.440.i, %B190.endif.endif.else.endif.if.i.i ], [ %.609.sroa.0.1.i.i, %B190.endif.endif.else.endif.i.i ]
  %.637.i.i = select i1 %.463.i.i, i64 %.440.i, i64 0
  %.638.i.i = add i64 %.637.i.i, %.404.i.i
  %.641.i.i = icmp slt i64 %.638.i.i, 0
  br i1 %.641.i.i, label %B190.endif.endif.else.endif.endif.if.i.i, label %B190.endif.endif.else.endif.endif.endif.i.i, !prof !3

B190.endif.endif.else.endif.endif.if.i.i:         ; preds = %B190.endif.endif.else.endif.endif.i.i
  br label %B190.endif.endif.else.endif.endif.endif.i.i

B190.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B190.endif.endif.else.endif.endif.if.i.i, %B190.endif.endif.else.endif.endif.i.i
  %.609.sroa.13.1.i.i = phi i64 [ 0, %B190.endif.endif.else.endif.endif.if.i.i ], [ %.638.i.i, %B190.endif.endif.else.endif.endif.i.i ]
  %.646.not.i.i = icmp slt i64 %.638.i.i, %.440.i
  br i1 %.646.not.i.i, label %B190.endif.endif.endif.i.i, label %B190.endif.endif.else.endif.endif.endif.if.i.i, !prof !11

B190.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B190.endif.endif.else.endif.endif.endif.i.i
  br label %B190.endif.endif.endif.i.i

B190.endif.endif.endif.endif.i.i:                 ; preds = %B190.endif.endif.endif.else.endif.endif.endif.if.i.i, %B190.endif.endif.endif.else.endif.endif.endif.i.i
  %.800.sroa.13.0.i.i = phi i64 [ %.476.i, %B190.endif.endif.endif.else.endif.endif.endif.if.i.i ], [ %.800.sroa.13.1.i.i, %B190.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.888.i.i = sub i64 %.800.sroa.13.0.i.i, %.800.sroa.0.3.i.i
  %.897.i.i = tail call i64 @llvm.smax.i64(i64 %.888.i.i, i64 0)
  %.913.i.i = getelementptr i8, ptr %.482.i, i64 %.800.sroa.0.3.i.i
  %.986.i.i = select i1 %.446.i.i, i64 %.512.i, i64 0
  %.987.i.i = add i64 %.986.i.i, %done.2.0.i.i
  %.990.i.i = icmp slt i64 %.987.i.i, 0
  br i1 %.990.i.i, label %B190.endif.endif.endif.endif.else.if.i.i, label %B190.endif.endif.endif.endif.else.endif.i.i, !prof !3

B190.endif.endif.endif.else.if.i.i:               ; preds = %B190.endif.endif.endif.i.i
  br label %B190.endif.endif.endif.else.endif.i.i

B190.endif.endif.endif.else.endif.i.i:            ; preds = %B190.endif.endif.endif.else.if.i.i, %B190.endif.endif.endif.i.i
  %.800.sroa.0.1.i.i = phi i64 [ 0, %B190.endif.endif.endif.else.if.i.i ], [ %.812.i.i, %B190.endif.endif.endif.i.i ]
  %.820.not.i.i = icmp slt i64 %.812.i.i, %.476.i
  br i1 %.820.not.i.i, label %B190.endif.endif.endif.else.endif.endif.i.i, label %B190.endif.endif.endif.else.endif.if.i.i, !prof !11

B190.endif.endif.endif.else.endif.if.i.i:         ; preds = %B190.endif.endif.endif.else.endif.i.i
  br label %B190.endif.endif.endif.else.endif.endif.i.i

B190.endif.endif.endif.else.endif.endif.i.i:      ; preds = %B190.endif.endif.endif.else.endif.if.i.i, %B190.endif.endif.endif.else.endif.i.i
  %.800.sroa.0.3.i.i = phi i64 [ %.476.i, %B190.endif.endif.endif.else.endif.if.i.i ], [ %.800.sroa.0.1.i.i, %B190.endif.endif.endif.else.endif.i.i ]
  %.828.i.i = select i1 %.463.i.i, i64 %.476.i, i64 0
  %.829.i.i = add i64 %.828.i.i, %.404.i.i
  %.832.i.i = icmp slt i64 %.829.i.i, 0
  br i1 %.832.i.i, label %B190.endif.endif.endif.else.endif.endif.if.i.i, label %B190.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B190.endif.endif.endif.else.endif.endif.if.i.i:   ; preds = %B190.endif.endif.endif.else.endif.endif.i.i
  br label %B190.endif.endif.endif.else.endif.endif.endif.i.i

B190.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B190.endif.endif.endif.else.endif.endif.if.i.i, %B190.endif.endif.endif.else.endif.endif.i.i
  %.800.sroa.13.1.i.i = phi i64 [ 0, %B190.endif.endif.endif.else.endif.endif.if.i.i ], [ %.829.i.i, %B190.endif.endif.endif.else.endif.endif.i.i ]
  %.837.not.i.i = icmp slt i64 %.829.i.i, %.476.i
  br i1 %.837.not.i.i, label %B190.endif.endif.endif.endif.i.i, label %B190.endif.endif.endif.else.endif.endif.endif.if.i.i, !prof !11

B190.endif.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B190.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B190.endif.endif.endif.endif.i.i

B190.endif.endif.endif.endif.endif.i.i:           ; preds = %B190.endif.endif.endif.en...if.i.i, %B190.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.975.sroa.13.0.i.i = phi i64 [ %.512.i, %B190.endif.endif.endif.en...if.i.i ], [ %.975.sroa.13.1.i.i, %B190.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1063.i.i = sub i64 %.975.sroa.13.0.i.i, %.975.sroa.0.3.i.i
  %.1072.i.i = tail call i64 @llvm.smax.i64(i64 %.1063.i.i, i64 0)
  %.1088.i.i = getelementptr i16, ptr %.518.i, i64 %.975.sroa.0.3.i.i
  br i1 %or.cond1433.i.i, label %B406.else.if.i.i, label %B970.i.i

B190.endif.endif.endif.endif.else.if.i.i:         ; preds = %B190.endif.endif.endif.endif.i.i
  br label %B190.endif.endif.endif.endif.else.endif.i.i

B190.endif.endif.endif.endif.else.endif.i.i:      ; preds = %B190.endif.endif.endif.endif.else.if.i.i, %B190.endif.endif.endif.endif.i.i
  %.975.sroa.0.1.i.i = phi i64 [ 0, %B190.endif.endif.endif.endif.else.if.i.i ], [ %.987.i.i, %B190.endif.endif.endif.endif.i.i ]
  %.995.not.i.i = icmp slt i64 %.987.i.i, %.512.i
  br i1 %.995.not.i.i, label %B190.endif.endif.endif.endif.else.endif.endif.i.i, label %B190.endif.endif.endif.endif.else.endif.if.i.i, !prof !11

B190.endif.endif.endif.endif.else.endif.if.i.i:   ; preds = %B190.endif.endif.endif.endif.else.endif.i.i
  br label %B190.endif.endif.endif.endif.else.endif.endif.i.i

B190.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B190.endif.endif.endif.endif.else.endif.if.i.i, %B190.endif.endif.endif.endif.else.endif.i.i
  %.975.sroa.0.3.i.i = phi i64 [ %.512.i, %B190.endif.endif.endif.endif.else.endif.if.i.i ], [ %.975.sroa.0.1.i.i, %B190.endif.endif.endif.endif.else.endif.i.i ]
  %.1003.i.i = select i1 %.463.i.i, i64 %.512.i, i64 0
  %.1004.i.i = add i64 %.1003.i.i, %.404.i.i
  %.1007.i.i = icmp slt i64 %.1004.i.i, 0
  br i1 %.1007.i.i, label %B190.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B190.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !3

B190.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B190.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B190.endif.endif.endif.endif.else.endif.endif.endif.i.i

B190.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B190.endif.endif.endif.endif.else.endif.endif.if.i.i, %B190.endif.endif.endif.endif.else.endif.endif.i.i
  %.975.sroa.13.1.i.i = phi i64 [ 0, %B190.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.1004.i.i, %B190.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.1012.not.i.i = icmp slt i64 %.1004.i.i, %.512.i
  br i1 %.1012.not.i.i, label %B190.endif.endif.endif.endif.endif.i.i, label %B190.endif.endif.endif.en...if.i.i, !prof !11

B190.endif.endif.endif.en...if.i.i:               ; preds = %B190.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B190.endif.endif.endif.endif.endif.i.i

B406.else.if.i.i:                                 ; preds = %B190.endif.endif.endif.endif.endif.i.i
  %.1212.i.i = and i64 %.19.i.i.i, -16
  %31 = add nuw i64 %.1212.i.i, 31
  %.119.i.i.i = lshr i64 %31, 5
  %.96.inv.i.i.i = icmp slt i64 %.17.i.i.i, 16
  %.140130.not133.i.i.i = icmp eq i64 %.119.i.i.i, 0
  %.140130.not.i.i.i = select i1 %.96.inv.i.i.i, i1 true, i1 %.140130.not133.i.i.i
  br i1 %.140130.not.i.i.i, label %B116.i.i.i, label %B48.if.lr.ph.i.i.i

B48.if.lr.ph.i.i.i:                               ; preds = %B406.else.if.i.i
  %.219.idx.i.i.i = mul i64 %row.2.0.i.i, %factor.op.mul.i.i.i
  %.219.i.i.i = getelementptr i8, ptr %.194.i, i64 %.219.idx.i.i.i
  br label %B48.if.i.i.i

B116.i.i.i:                                       ; preds = %for.end.i.i.i, %B406.else.if.i.i
  br i1 %.1304.i.i, label %B406.endif.endif.else.endif.if.i.i, label %B406.endif.endif.else.endif.endif.i.i, !prof !3

B48.if.i.i.i:                                     ; preds = %for.end.i.i.i, %B48.if.lr.ph.i.i.i
  %.85.0132.i.i.i = phi i64 [ %.119.i.i.i, %B48.if.lr.ph.i.i.i ], [ %.149.i.i.i, %for.end.i.i.i ]
  %.82.0131.i.i.i = phi i64 [ 0, %B48.if.lr.ph.i.i.i ], [ %.153.i.i.i, %for.end.i.i.i ]
  %.149.i.i.i = add nsw i64 %.85.0132.i.i.i, -1
  %.153.i.i.i = add nuw i64 %.82.0131.i.i.i, 32
  %.183.i.i.i = add nsw i64 %.82.0131.i.i.i, %column.4.0.i.i
  br i1 %.221121.i.i.i, label %for.body.i.i.i, label %for.end.i.i.i

for.body.i.i.i:                                   ; preds = %B48.if.i.i.i, %for.body.i.i.i
  %loop.index126.i.i.i = phi i64 [ %.282.i.i.i, %for.body.i.i.i ], [ 0, %B48.if.i.i.i ]
  %.216.0125.i.i.i = phi <8 x i32> [ %.280.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.213.0124.i.i.i = phi <8 x i32> [ %.268.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.210.0123.i.i.i = phi <8 x i32> [ %.256.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.207.0122.i.i.i = phi <8 x i32> [ %.244.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.224.idx.i.i.i = shl i64 %loop.index126.i.i.i, 2
  %.224.i.i.i = getelementptr i8, ptr %.219.i.i.i, i64 %.224.idx.i.i.i
  %.226.i.i.i = load i32, ptr %.224.i.i.i, align 2, !noalias !19
  %.227.i.i.i = insertelement <8 x i32> poison, i32 %.226.i.i.i, i64 0
  %.228.i.i.i = shufflevector <8 x i32> %.227.i.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.229.i.i.i = bitcast <8 x i32> %.228.i.i.i to <16 x i16>
  %.230.i.i.i = sext <16 x i16> %.229.i.i.i to <16 x i32>
  %.231.i.i.i = mul i64 %loop.index126.i.i.i, %.1218.i.i
  %.232.i.i.i = add i64 %.183.i.i.i, %.231.i.i.i
  %.235.idx.i.i.i = shl i64 %.232.i.i.i, 2
  %.235.i.i.i = getelementptr i8, ptr %.230.i, i64 %.235.idx.i.i.i
  %.237.i.i.i = load <16 x i16>, ptr %.235.i.i.i, align 2, !noalias !19
  %.238.i.i.i = sext <16 x i16> %.237.i.i.i to <16 x i32>
  %.239.i.i.i = mul nsw <16 x i32> %.230.i.i.i, %.238.i.i.i
  %.240.i.i.i = shufflevector <16 x i32> %.239.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.241.i.i.i = shufflevector <16 x i32> %.239.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.243.i.i.i = add <8 x i32> %.241.i.i.i, %.207.0122.i.i.i
  %.244.i.i.i = add <8 x i32> %.243.i.i.i, %.240.i.i.i
  %.247.i.i.i = getelementptr i8, ptr %.235.i.i.i, i64 32
  %.249.i.i.i = load <16 x i16>, ptr %.247.i.i.i, align 2, !noalias !19
  %.250.i.i.i = sext <16 x i16> %.249.i.i.i to <16 x i32>
  %.251.i.i.i = mul nsw <16 x i32> %.230.i.i.i, %.250.i.i.i
  %.252.i.i.i = shufflevector <16 x i32> %.251.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.253.i.i.i = shufflevector <16 x i32> %.251.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.255.i.i.i = add <8 x i32> %.253.i.i.i, %.210.0123.i.i.i
  %.256.i.i.i = add <8 x i32> %.255.i.i.i, %.252.i.i.i
  %.259.i.i.i = getelementptr i8, ptr %.235.i.i.i, i64 64
  %.261.i.i.i = load <16 x i16>, ptr %.259.i.i.i, align 2, !noalias !19
  %.262.i.i.i = sext <16 x i16> %.261.i.i.i to <16 x i32>
  %.263.i.i.i = mul nsw <16 x i32> %.262.i.i.i, %.230.i.i.i
  %.264.i.i.i = shufflevector <16 x i32> %.263.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.265.i.i.i = shufflevector <16 x i32> %.263.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.267.i.i.i = add <8 x i32> %.265.i.i.i, %.213.0124.i.i.i
  %.268.i.i.i = add <8 x i32> %.267.i.i.i, %.264.i.i.i
  %.271.i.i.i = getelementptr i8, ptr %.235.i.i.i, i64 96
  %.273.i.i.i = load <16 x i16>, ptr %.271.i.i.i, align 2, !noalias !19
  %.274.i.i.i = sext <16 x i16> %.273.i.i.i to <16 x i32>
  %.275.i.i.i = mul nsw <16 x i32> %.274.i.i.i, %.230.i.i.i
  %.276.i.i.i = shufflevector <16 x i32> %.275.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.277.i.i.i = shufflevector <16 x i32> %.275.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.279.i.i.i = add <8 x i32> %.277.i.i.i, %.216.0125.i.i.i
  %.280.i.i.i = add <8 x i32> %.279.i.i.i, %.276.i.i.i
  %.282.i.i.i = add nuw nsw i64 %loop.index126.i.i.i, 1
  %exitcond.not.i2172.i.i = icmp eq i64 %.282.i.i.i, %.334.i.i
  br i1 %exitcond.not.i2172.i.i, label %for.end.i.i.i, label %for.body.i.i.i

for.end.i.i.i:                                    ; preds = %for.body.i.i.i, %B48.if.i.i.i
  %.207.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.244.i.i.i, %for.body.i.i.i ]
  %.210.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.256.i.i.i, %for.body.i.i.i ]
  %.213.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.268.i.i.i, %for.body.i.i.i ]
  %.216.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.280.i.i.i, %for.body.i.i.i ]
  %.286.i.i.i = getelementptr i32, ptr %.374.i, i64 %.82.0131.i.i.i
  store <8 x i32> %.207.0.lcssa.i.i.i, ptr %.286.i.i.i, align 4, !noalias !19
  %.291.i.i.i = getelementptr i8, ptr %.286.i.i.i, i64 32
  store <8 x i32> %.210.0.lcssa.i.i.i, ptr %.291.i.i.i, align 4, !noalias !19
  %.296.i.i.i = getelementptr i8, ptr %.286.i.i.i, i64 64
  store <8 x i32> %.213.0.lcssa.i.i.i, ptr %.296.i.i.i, align 4, !noalias !19
  %.301.i.i.i = getelementptr i8, ptr %.286.i.i.i, i64 96
  store <8 x i32> %.216.0.lcssa.i.i.i, ptr %.301.i.i.i, align 4, !noalias !19
  %.140.i.i.i = icmp samesign ugt i64 %.85.0132.i.i.i, 1
  br i1 %.140.i.i.i, label %B48.if.i.i.i, label %B116.i.i.i

B406.endif.endif.endif.i.i:                       ; preds = %B406.endif.endif.else.endif.endif.endif.if.i.i, %B406.endif.endif.else.endif.endif.endif.i.i
  %.1284.sroa.13.0.i.i = phi i64 [ %.368.i, %B406.endif.endif.else.endif.endif.endif.if.i.i ], [ %.1284.sroa.13.1.i.i, %B406.endif.endif.else.endif.endif.endif.i.i ]
  %.1372.i.i = sub i64 %.1284.sroa.13.0.i.i, %.1284.sroa.0.3.i.i
  %.1397.i.i = getelementptr i32, ptr %.374.i, i64 %.1284.sroa.0.3.i.i
  %.15352324.not.i.i = icmp slt i64 %.1372.i.i, 1
  br i1 %.15352324.not.i.i, label %B586.i.i, label %B540.if.i.i

B406.endif.endif.else.endif.if.i.i:               ; preds = %B116.i.i.i
  br label %B406.endif.endif.else.endif.endif.i.i

B406.endif.endif.else.endif.endif.i.i:            ; preds = %B406.endif.endif.else.endif.if.i.i, %B116.i.i.i
  %.1284.sroa.0.3.i.i = phi i64 [ %.368.i, %B406.endif.endif.else.endif.if.i.i ], [ 0, %B116.i.i.i ]
  %.1311.i.i = icmp slt i64 %.17.i.i.i, 0
  %.1312.i.i = select i1 %.1311.i.i, i64 %.368.i, i64 0
  %.1313.i.i = add i64 %.1212.i.i, %.1312.i.i
  %.1316.i.i = icmp slt i64 %.1313.i.i, 0
  br i1 %.1316.i.i, label %B406.endif.endif.else.endif.endif.if.i.i, label %B406.endif.endif.else.endif.endif.endif.i.i, !prof !3

B406.endif.endif.else.endif.endif.if.i.i:         ; preds = %B406.endif.endif.else.endif.endif.i.i
  br label %B406.endif.endif.else.endif.endif.endif.i.i

B406.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B406.endif.endif.else.endif.endif.if.i.i, %B406.endif.endif.else.endif.endif.i.i
  %.1284.sroa.13.1.i.i = phi i64 [ 0, %B406.endif.endif.else.endif.endif.if.i.i ], [ %.1313.i.i, %B406.endif.endif.else.endif.endif.i.i ]
  %.1321.not.i.i = icmp slt i64 %.1313.i.i, %.368.i
  br i1 %.1321.not.i.i, label %B406.endif.endif.endif.i.i, label %B406.endif.endif.else.endif.endif.endif.if.i.i, !prof !11

B406.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B406.endif.endif.else.endif.endif.endif.i.i
  br label %B406.endif.endif.endif.i.i

B540.if.i.i:                                      ; preds = %B406.endif.endif.endif.i.i, %B540.if.i.i
  %are_small_v159_used.2.22327.i.i = phi i32 [ %.16451431.i.i, %B540.if.i.i ], [ 0, %B406.endif.endif.endif.i.i ]
  %.1479.02325.i.i = phi i64 [ %.1548.i.i, %B540.if.i.i ], [ 0, %B406.endif.endif.endif.i.i ]
  %.1548.i.i = add nuw nsw i64 %.1479.02325.i.i, 1
  %32 = getelementptr i32, ptr %.1397.i.i, i64 %.1479.02325.i.i
  %.1602.i.i = load i32, ptr %32, align 4, !noalias !22
  %.1636.i.i = ashr i32 %.1602.i.i, 31
  %.16401430.i.i = xor i32 %.1636.i.i, %.1602.i.i
  %.16451431.i.i = or i32 %.16401430.i.i, %are_small_v159_used.2.22327.i.i
  %exitcond.not.i.i = icmp eq i64 %.1372.i.i, %.1548.i.i
  br i1 %exitcond.not.i.i, label %B586.loopexit.i.i, label %B540.if.i.i

B740.if.i.i:                                      ; preds = %B726.i.i, %B740.if.i.i
  %.1737.02333.i.i = phi i64 [ %.1799.i.i, %B740.if.i.i ], [ %.1769.i106.i, %B726.i.i ]
  %.1734.02332.i.i = phi i64 [ %.1803.i.i, %B740.if.i.i ], [ 0, %B726.i.i ]
  %.1799.i.i = add nsw i64 %.1737.02333.i.i, -1
  %.1803.i.i = add nuw i64 %.1734.02332.i.i, 16
  %.1864.i.i = getelementptr i16, ptr %.549.i.i, i64 %.1734.02332.i.i
  %.1866.i.i = load <16 x i16>, ptr %.1864.i.i, align 2, !noalias !22
  %.1867.i.i = getelementptr i32, ptr %.374.i, i64 %.1734.02332.i.i
  %.1869.i.i = load <16 x i32>, ptr %.1867.i.i, align 4, !noalias !22
  %.1870.i.i = zext <16 x i16> %.1866.i.i to <16 x i32>
  %.1871.i.i = shl nuw <16 x i32> %.1870.i.i, splat (i32 16)
  %.1872.i.i = bitcast <16 x i32> %.1871.i.i to <16 x float>
  %.1876.i.i = sitofp <16 x i32> %.1869.i.i to <16 x float>
  %.1877.i.i = fmul <16 x float> %.1875.i.i, %.1876.i.i
  %.1878.i.i = fadd <16 x float> %.1877.i.i, %.1872.i.i
  %.1880.i.i = bitcast <16 x float> %.1878.i.i to <16 x i32>
  %33 = and <16 x i32> %.1870.i.i, splat (i32 32640)
  %.1881.not.i.i = icmp eq <16 x i32> %33, splat (i32 32640)
  %.1882.i.i = select <16 x i1> %.1881.not.i.i, <16 x i32> %.1871.i.i, <16 x i32> %.1880.i.i
  %.1883.i.i = and <16 x i32> %.1882.i.i, splat (i32 2147483647)
  %.1884.i.i = lshr <16 x i32> %.1882.i.i, splat (i32 16)
  %.1885.i.i = and <16 x i32> %.1884.i.i, splat (i32 1)
  %.1886.i.i = add nuw <16 x i32> %.1883.i.i, splat (i32 32767)
  %.1887.i.i = add nuw <16 x i32> %.1886.i.i, %.1885.i.i
  %.1888.i.i = lshr <16 x i32> %.1887.i.i, splat (i32 16)
  %.1889.i.i = icmp samesign ult <16 x i32> %.1883.i.i, splat (i32 2139095041)
  %.1890.i.i = select <16 x i1> %.1889.i.i, <16 x i32> %.1888.i.i, <16 x i32> splat (i32 32704)
  %.1891.i.i = add nsw <16 x i32> %.1890.i.i, splat (i32 -128)
  %.1892.i.i = icmp ult <16 x i32> %.1891.i.i, splat (i32 32512)
  %.1893.i.i = shl nuw <16 x i32> %.1890.i.i, splat (i32 16)
  %.1894.i.i = sub <16 x i32> %.1883.i.i, %.1893.i.i
  %.1895.i.i = select <16 x i1> %.1892.i.i, <16 x i32> %.1894.i.i, <16 x i32> zeroinitializer
  %.1898.i.i = tail call <16 x i32> @llvm.abs.v16i32(<16 x i32> %.1895.i.i, i1 false)
  %.1899.i.i = lshr <16 x i32> %.1898.i.i, splat (i32 13)
  %.1901.i.i = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %.1899.i.i, <16 x i32> splat (i32 3))
  %.1903.i.i = and <16 x i32> %.1884.i.i, splat (i32 32768)
  %.1904.i.i = or <16 x i32> %.1890.i.i, %.1903.i.i
  %.1905.i.i = xor <16 x i32> %.1895.i.i, %.1882.i.i
  %.1906.i.i = ashr <16 x i32> %.1905.i.i, splat (i32 31)
  %.1907.i.i = trunc nuw <16 x i32> %.1904.i.i to <16 x i16>
  %.1908.i.i = getelementptr i16, ptr %.722.i.i, i64 %.1734.02332.i.i
  store <16 x i16> %.1907.i.i, ptr %.1908.i.i, align 2, !noalias !22
  %.1911.i.i = trunc nuw nsw <16 x i32> %.1901.i.i to <16 x i8>
  %.1912.i.i = getelementptr i8, ptr %.913.i.i, i64 %.1734.02332.i.i
  store <16 x i8> %.1911.i.i, ptr %.1912.i.i, align 1, !noalias !22
  %.1915.i.i = trunc nsw <16 x i32> %.1906.i.i to <16 x i16>
  %.1916.i.i = getelementptr i16, ptr %.1088.i.i, i64 %.1734.02332.i.i
  store <16 x i16> %.1915.i.i, ptr %.1916.i.i, align 2, !noalias !22
  %.1790.i.i = icmp samesign ugt i64 %.1737.02333.i.i, 1
  br i1 %.1790.i.i, label %B740.if.i.i, label %B970.i.i

B924.if.i.i:                                      ; preds = %B850.i.i, %B924.if.i.i
  %.1957.02330.i.i = phi i64 [ %.2022.i.i, %B924.if.i.i ], [ %.1769.i107.i, %B850.i.i ]
  %.1954.02329.i.i = phi i64 [ %.2026.i.i, %B924.if.i.i ], [ 0, %B850.i.i ]
  %.2022.i.i = add nsw i64 %.1957.02330.i.i, -1
  %.2026.i.i = add nuw i64 %.1954.02329.i.i, 16
  %.2089.i.i = getelementptr i16, ptr %.549.i.i, i64 %.1954.02329.i.i
  %.2091.i.i = load <16 x i16>, ptr %.2089.i.i, align 2, !noalias !22
  %.2092.i.i = getelementptr i32, ptr %.374.i, i64 %.1954.02329.i.i
  %.2094.i.i = load <16 x i32>, ptr %.2092.i.i, align 4, !noalias !22
  %.2095.i.i = zext <16 x i16> %.2091.i.i to <16 x i32>
  %.2096.i.i = shl nuw <16 x i32> %.2095.i.i, splat (i32 16)
  %.2097.i.i = bitcast <16 x i32> %.2096.i.i to <16 x float>
  %.2098.i.i = sitofp <16 x i32> %.2094.i.i to <16 x double>
  %.2101.i.i = fmul <16 x double> %.2100.i.i, %.2098.i.i
  %.2102.i.i = fpext <16 x float> %.2097.i.i to <16 x double>
  %.2103.i.i = fadd <16 x double> %.2101.i.i, %.2102.i.i
  %.2104.i.i = fptrunc <16 x double> %.2103.i.i to <16 x float>
  %.2106.i.i = bitcast <16 x float> %.2104.i.i to <16 x i32>
  %34 = and <16 x i32> %.2095.i.i, splat (i32 32640)
  %.2107.not.i.i = icmp eq <16 x i32> %34, splat (i32 32640)
  %.2108.i.i = select <16 x i1> %.2107.not.i.i, <16 x i32> %.2096.i.i, <16 x i32> %.2106.i.i
  %.2109.i.i = and <16 x i32> %.2108.i.i, splat (i32 2147483647)
  %.2110.i.i = lshr <16 x i32> %.2108.i.i, splat (i32 16)
  %.2111.i.i = and <16 x i32> %.2110.i.i, splat (i32 1)
  %.2112.i.i = add nuw <16 x i32> %.2109.i.i, splat (i32 32767)
  %.2113.i.i = add nuw <16 x i32> %.2112.i.i, %.2111.i.i
  %.2114.i.i = lshr <16 x i32> %.2113.i.i, splat (i32 16)
  %.2115.i.i = icmp samesign ult <16 x i32> %.2109.i.i, splat (i32 2139095041)
  %.2116.i.i = select <16 x i1> %.2115.i.i, <16 x i32> %.2114.i.i, <16 x i32> splat (i32 32704)
  %.2117.i.i = add nsw <16 x i32> %.2116.i.i, splat (i32 -128)
  %.2118.i.i = icmp ult <16 x i32> %.2117.i.i, splat (i32 32512)
  %.2119.i.i = shl nuw <16 x i32> %.2116.i.i, splat (i32 16)
  %.2120.i.i = sub <16 x i32> %.2109.i.i, %.2119.i.i
  %.2121.i.i = select <16 x i1> %.2118.i.i, <16 x i32> %.2120.i.i, <16 x i32> zeroinitializer
  %.2124.i.i = tail call <16 x i32> @llvm.abs.v16i32(<16 x i32> %.2121.i.i, i1 false)
  %.2125.i.i = lshr <16 x i32> %.2124.i.i, splat (i32 13)
  %.2127.i.i = tail call <16 x i32> @llvm.umin.v16i32(<16 x i32> %.2125.i.i, <16 x i32> splat (i32 3))
  %.2129.i.i = and <16 x i32> %.2110.i.i, splat (i32 32768)
  %.2130.i.i = or <16 x i32> %.2116.i.i, %.2129.i.i
  %.2131.i.i = xor <16 x i32> %.2121.i.i, %.2108.i.i
  %.2132.i.i = ashr <16 x i32> %.2131.i.i, splat (i32 31)
  %.2133.i.i = trunc nuw <16 x i32> %.2130.i.i to <16 x i16>
  %.2134.i.i = getelementptr i16, ptr %.722.i.i, i64 %.1954.02329.i.i
  store <16 x i16> %.2133.i.i, ptr %.2134.i.i, align 2, !noalias !22
  %.2137.i.i = trunc nuw nsw <16 x i32> %.2127.i.i to <16 x i8>
  %.2138.i.i = getelementptr i8, ptr %.913.i.i, i64 %.1954.02329.i.i
  store <16 x i8> %.2137.i.i, ptr %.2138.i.i, align 1, !noalias !22
  %.2141.i.i = trunc nsw <16 x i32> %.2132.i.i to <16 x i16>
  %.2142.i.i = getelementptr i16, ptr %.1088.i.i, i64 %.1954.02329.i.i
  store <16 x i16> %.2141.i.i, ptr %.2142.i.i, align 2, !noalias !22
  %.2013.i.i = icmp samesign ugt i64 %.1957.02330.i.i, 1
  br i1 %.2013.i.i, label %B924.if.i.i, label %B970.i.i

B974.else.i.i:                                    ; preds = %B970.i.i
  %.2195.i.i = icmp slt i64 %quick.2.1.i.i, 0
  %.2196.i.i = select i1 %.2195.i.i, i64 %.533.i.i, i64 0
  %.2197.i.i = add i64 %.2196.i.i, %quick.2.1.i.i
  %.2200.i.i = icmp slt i64 %.2197.i.i, 0
  br i1 %.2200.i.i, label %B974.else.if.i.i, label %B974.else.endif.i.i, !prof !3

B974.else.if.i.i:                                 ; preds = %B974.else.i.i
  br label %B974.else.endif.i.i

B974.else.endif.i.i:                              ; preds = %B974.else.if.i.i, %B974.else.i.i
  %.2185.sroa.0.1.i.i = phi i64 [ 0, %B974.else.if.i.i ], [ %.2197.i.i, %B974.else.i.i ]
  %.2205.not.i.i = icmp slt i64 %.2197.i.i, %.533.i.i
  br i1 %.2205.not.i.i, label %B974.else.endif.endif.endif.if.i.i, label %B974.else.endif.if.i.i, !prof !11

B974.else.endif.if.i.i:                           ; preds = %B974.else.endif.i.i
  br label %B974.else.endif.endif.endif.if.i.i

B974.else.endif.endif.endif.if.i.i:               ; preds = %B974.else.endif.if.i.i, %B974.else.endif.i.i
  %.2185.sroa.0.3.i.i = phi i64 [ %.533.i.i, %B974.else.endif.if.i.i ], [ %.2185.sroa.0.1.i.i, %B974.else.endif.i.i ]
  %.2273.i.i = sub nsw i64 %.533.i.i, %.2185.sroa.0.3.i.i
  %.2298.i.i = getelementptr i16, ptr %.549.i.i, i64 %.2185.sroa.0.3.i.i
  %.23372308.i.i = sub nsw i64 %.19.i.i.i, %quick.2.1.i.i
  br i1 %.2384.i.i, label %B974.endif.else.endif.if.i.i, label %B974.endif.else.endif.endif.i.i, !prof !3

B974.endif.endif.i.i:                             ; preds = %B974.endif.else.endif.endif.endif.if.i.i, %B974.endif.else.endif.endif.i.i
  %.2364.sroa.13.0.i.i = phi i64 [ %.404.i, %B974.endif.else.endif.endif.endif.if.i.i ], [ %.23372308.i.i, %B974.endif.else.endif.endif.i.i ]
  %.2452.i.i = sub i64 %.2364.sroa.13.0.i.i, %.2364.sroa.0.3.i.i
  %.2461.i.i = tail call i64 @llvm.smax.i64(i64 %.2452.i.i, i64 0)
  %.2477.i.i = getelementptr i32, ptr %.410.i, i64 %.2364.sroa.0.3.i.i
  switch i64 %a1, label %B1342.i.i [
    i64 1, label %B1032.preheader.i.i
    i64 0, label %B1368.i.i
  ]

B1032.preheader.i.i:                              ; preds = %B974.endif.endif.i.i
  %.26162334.not.i.i = icmp slt i64 %.2273.i.i, 1
  br i1 %.26162334.not.i.i, label %NRT_decref.exit1505.i.i, label %B1032.if.i.i

B974.endif.else.endif.if.i.i:                     ; preds = %B974.else.endif.endif.endif.if.i.i
  br label %B974.endif.else.endif.endif.i.i

B974.endif.else.endif.endif.i.i:                  ; preds = %B974.endif.else.endif.if.i.i, %B974.else.endif.endif.endif.if.i.i
  %.2364.sroa.0.3.i.i = phi i64 [ %.404.i, %B974.endif.else.endif.if.i.i ], [ 0, %B974.else.endif.endif.endif.if.i.i ]
  %.2401.not.i.i = icmp slt i64 %.23372308.i.i, %.404.i
  br i1 %.2401.not.i.i, label %B974.endif.endif.i.i, label %B974.endif.else.endif.endif.endif.if.i.i, !prof !11

B974.endif.else.endif.endif.endif.if.i.i:         ; preds = %B974.endif.else.endif.endif.i.i
  br label %B974.endif.endif.i.i

B1032.if.i.i:                                     ; preds = %B1032.preheader.i.i, %B1032.if.i.i
  %.2560.02335.i.i = phi i64 [ %.2629.i.i, %B1032.if.i.i ], [ 0, %B1032.preheader.i.i ]
  %.2629.i.i = add nuw nsw i64 %.2560.02335.i.i, 1
  %35 = getelementptr i16, ptr %.2298.i.i, i64 %.2560.02335.i.i
  %.2683.i.i = load i16, ptr %35, align 2, !noalias !22
  %.2684.i.i = zext i16 %.2683.i.i to i64
  %.2710.i.i = getelementptr i32, ptr %.74.i, i64 %.2684.i.i
  %.2711.i.i = load i32, ptr %.2710.i.i, align 4, !noalias !22
  %36 = getelementptr i32, ptr %.2477.i.i, i64 %.2560.02335.i.i
  store i32 %.2711.i.i, ptr %36, align 4, !noalias !22
  %exitcond2343.not.i.i = icmp eq i64 %.2273.i.i, %.2629.i.i
  br i1 %exitcond2343.not.i.i, label %NRT_decref.exit1505.i.i, label %B1032.if.i.i

B1382.if.i.i:                                     ; preds = %B1368.i.i, %B1382.if.i.i
  %.2805.02338.i.i = phi i64 [ %.2874.i.i, %B1382.if.i.i ], [ 0, %B1368.i.i ]
  %.2874.i.i = add nuw nsw i64 %.2805.02338.i.i, 1
  %37 = getelementptr i16, ptr %.2298.i.i, i64 %.2805.02338.i.i
  %.2928.i.i = load i16, ptr %37, align 2, !noalias !22
  %.2932.i.i = zext i16 %.2928.i.i to i32
  %.2933.i.i = shl nuw i32 %.2932.i.i, %"$phi976.2.2.3.i.i"
  %38 = getelementptr i32, ptr %.2477.i.i, i64 %.2805.02338.i.i
  store i32 %.2933.i.i, ptr %38, align 4, !noalias !22
  %exitcond2344.not.i.i = icmp eq i64 %.2273.i.i, %.2874.i.i
  br i1 %exitcond2344.not.i.i, label %NRT_decref.exit1505.i.i, label %B1382.if.i.i

B10744.else.i.i:                                  ; preds = %NRT_decref.exit1143.i.i.i, %NRT_decref.exit1505.i.i
  %.3485.i.i = select i1 %.2195.i.i, i64 %.706.i.i, i64 0
  %.3486.i.i = add i64 %.3485.i.i, %quick.2.1.i.i
  %.3489.i.i = icmp slt i64 %.3486.i.i, 0
  br i1 %.3489.i.i, label %B10744.else.if.i.i, label %B10744.else.endif.i.i, !prof !3

B10744.else.if.i.i:                               ; preds = %B10744.else.i.i
  br label %B10744.else.endif.i.i

B10744.else.endif.i.i:                            ; preds = %B10744.else.if.i.i, %B10744.else.i.i
  %.3474.sroa.0.1.i.i = phi i64 [ 0, %B10744.else.if.i.i ], [ %.3486.i.i, %B10744.else.i.i ]
  %.3494.not.i.i = icmp slt i64 %.3486.i.i, %.706.i.i
  br i1 %.3494.not.i.i, label %B10744.else.endif.endif.endif.if.i.i, label %B10744.else.endif.if.i.i, !prof !11

B10744.else.endif.if.i.i:                         ; preds = %B10744.else.endif.i.i
  br label %B10744.else.endif.endif.endif.if.i.i

B10744.else.endif.endif.endif.if.i.i:             ; preds = %B10744.else.endif.if.i.i, %B10744.else.endif.i.i
  %.3474.sroa.0.3.i.i = phi i64 [ %.706.i.i, %B10744.else.endif.if.i.i ], [ %.3474.sroa.0.1.i.i, %B10744.else.endif.i.i ]
  %.3587.i.i = getelementptr i16, ptr %.722.i.i, i64 %.3474.sroa.0.3.i.i
  %.3662.i.i = select i1 %.2195.i.i, i64 %.897.i.i, i64 0
  %.3663.i.i = add i64 %.3662.i.i, %quick.2.1.i.i
  %.3666.i.i = icmp slt i64 %.3663.i.i, 0
  br i1 %.3666.i.i, label %B10744.endif.else.if.i.i, label %B10744.endif.else.endif.i.i, !prof !3

B10744.endif.else.if.i.i:                         ; preds = %B10744.else.endif.endif.endif.if.i.i
  br label %B10744.endif.else.endif.i.i

B10744.endif.else.endif.i.i:                      ; preds = %B10744.endif.else.if.i.i, %B10744.else.endif.endif.endif.if.i.i
  %.3651.sroa.0.1.i.i = phi i64 [ 0, %B10744.endif.else.if.i.i ], [ %.3663.i.i, %B10744.else.endif.endif.endif.if.i.i ]
  %.3671.not.i.i = icmp slt i64 %.3663.i.i, %.897.i.i
  br i1 %.3671.not.i.i, label %B10744.endif.else.endif.endif.endif.if.i.i, label %B10744.endif.else.endif.if.i.i, !prof !11

B10744.endif.else.endif.if.i.i:                   ; preds = %B10744.endif.else.endif.i.i
  br label %B10744.endif.else.endif.endif.endif.if.i.i

B10744.endif.else.endif.endif.endif.if.i.i:       ; preds = %B10744.endif.else.endif.if.i.i, %B10744.endif.else.endif.i.i
  %.3651.sroa.0.3.i.i = phi i64 [ %.897.i.i, %B10744.endif.else.endif.if.i.i ], [ %.3651.sroa.0.1.i.i, %B10744.endif.else.endif.i.i ]
  %.3764.i.i = getelementptr i8, ptr %.913.i.i, i64 %.3651.sroa.0.3.i.i
  %.3841.i.i = select i1 %.2195.i.i, i64 %.1072.i.i, i64 0
  %.3842.i.i = add i64 %.3841.i.i, %quick.2.1.i.i
  %.3845.i.i = icmp slt i64 %.3842.i.i, 0
  br i1 %.3845.i.i, label %B10744.endif.endif.else.if.i.i, label %B10744.endif.endif.else.endif.i.i, !prof !3

B10744.endif.endif.else.if.i.i:                   ; preds = %B10744.endif.else.endif.endif.endif.if.i.i
  br label %B10744.endif.endif.else.endif.i.i

B10744.endif.endif.else.endif.i.i:                ; preds = %B10744.endif.endif.else.if.i.i, %B10744.endif.else.endif.endif.endif.if.i.i
  %.3830.sroa.0.1.i.i = phi i64 [ 0, %B10744.endif.endif.else.if.i.i ], [ %.3842.i.i, %B10744.endif.else.endif.endif.endif.if.i.i ]
  %.3850.not.i.i = icmp slt i64 %.3842.i.i, %.1072.i.i
  br i1 %.3850.not.i.i, label %B10744.endif.endif.else.endif.endif.endif.if.i.i, label %B10744.endif.endif.else.endif.if.i.i, !prof !11

B10744.endif.endif.else.endif.if.i.i:             ; preds = %B10744.endif.endif.else.endif.i.i
  br label %B10744.endif.endif.else.endif.endif.endif.if.i.i

B10744.endif.endif.else.endif.endif.endif.if.i.i: ; preds = %B10744.endif.endif.else.endif.if.i.i, %B10744.endif.endif.else.endif.i.i
  %.3830.sroa.0.3.i.i = phi i64 [ %.1072.i.i, %B10744.endif.endif.else.endif.if.i.i ], [ %.3830.sroa.0.1.i.i, %B10744.endif.endif.else.endif.i.i ]
  %.3943.i.i = getelementptr i16, ptr %.1088.i.i, i64 %.3830.sroa.0.3.i.i
  br i1 %.1166.i.i, label %B170.i.i.i, label %B1660.i.i.i

B170.i.i.i:                                       ; preds = %B10744.endif.endif.else.endif.endif.endif.if.i.i
  br i1 %.6261431.i.not.i.i, label %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B212.if.i.i.i

B708.i.i.i:                                       ; preds = %B212.if.i.i.i
  %narrow.i.i.i = add nuw nsw i32 %.244.i2242.i.i, 32767
  %.253.i2247.i.i = lshr i32 %.237.i2241.i.i, 16
  %39 = and i32 %.253.i2247.i.i, 1
  %.268.i2248.i.i = add nuw nsw i32 %narrow.i.i.i, %39
  %40 = lshr i32 %.268.i2248.i.i, 16
  br label %B750.i.i.i

B750.i.i.i:                                       ; preds = %B212.if.B750_crit_edge.i.i.i, %B708.i.i.i
  %.pre-phi.i.i.i = phi i32 [ %.pre.i.i.i, %B212.if.B750_crit_edge.i.i.i ], [ %.253.i2247.i.i, %B708.i.i.i ]
  %"$phi750.1.2.1.i.i.i" = phi i32 [ 32704, %B212.if.B750_crit_edge.i.i.i ], [ %40, %B708.i.i.i ]
  %41 = add nsw i32 %"$phi750.1.2.1.i.i.i", -128
  %.306.i.i.i = icmp ult i32 %41, 32512
  %42 = shl nuw nsw i32 %"$phi750.1.2.1.i.i.i", 16
  %.319.i.i.i = sub nsw i32 %.244.i2242.i.i, %42
  %"$phi1052.1.2.1.i.i.i" = select i1 %.306.i.i.i, i32 %.319.i.i.i, i32 0
  %"$phi1114.1.2.1.i.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi1052.1.2.1.i.i.i", i1 true)
  %43 = and i32 %.pre-phi.i.i.i, 32768
  %.371388.i.i.i = or i32 %"$phi750.1.2.1.i.i.i", %43
  %.375.i.i.i = trunc nuw i32 %.371388.i.i.i to i16
  %44 = getelementptr i16, ptr %.3587.i.i, i64 %.107.0455.i.i.i
  store i16 %.375.i.i.i, ptr %44, align 2, !noalias !23
  %.410.i.i.i = lshr i32 %"$phi1114.1.2.1.i.i.i", %.62.i.i.i
  %45 = tail call i32 @llvm.umin.i32(i32 %.410.i.i.i, i32 3)
  %.441.i.i.i = trunc nuw nsw i32 %45 to i8
  %46 = getelementptr i8, ptr %.3764.i.i, i64 %.107.0455.i.i.i
  store i8 %.441.i.i.i, ptr %46, align 1, !noalias !23
  %.479389.i.i.i = xor i32 %"$phi1052.1.2.1.i.i.i", %.237.i2241.i.i
  %47 = ashr i32 %.479389.i.i.i, 31
  %.488.i.i.i = trunc nsw i32 %47 to i16
  %48 = getelementptr i16, ptr %.3943.i.i, i64 %.107.0455.i.i.i
  store i16 %.488.i.i.i, ptr %48, align 2, !noalias !23
  %exitcond456.not.i.i.i = icmp eq i64 %.2452.i.i, %.179.i.i.i
  br i1 %exitcond456.not.i.i.i, label %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B212.if.i.i.i

B1660.i.i.i:                                      ; preds = %B10744.endif.endif.else.endif.endif.endif.if.i.i
  br i1 %.6261431.i.not.i.i, label %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B1702.if.i.i.i

B212.if.i.i.i:                                    ; preds = %B170.i.i.i, %B750.i.i.i
  %.107.0455.i.i.i = phi i64 [ %.179.i.i.i, %B750.i.i.i ], [ 0, %B170.i.i.i ]
  %.179.i.i.i = add nuw nsw i64 %.107.0455.i.i.i, 1
  %49 = getelementptr i32, ptr %.2477.i.i, i64 %.107.0455.i.i.i
  %.237.i2241.i.i = load i32, ptr %49, align 4, !noalias !23
  %.244.i2242.i.i = and i32 %.237.i2241.i.i, 2147483647
  %.279.i2243.i.i = icmp samesign ult i32 %.244.i2242.i.i, 2139095041
  br i1 %.279.i2243.i.i, label %B708.i.i.i, label %B212.if.B750_crit_edge.i.i.i

B212.if.B750_crit_edge.i.i.i:                     ; preds = %B212.if.i.i.i
  %.pre.i.i.i = lshr i32 %.237.i2241.i.i, 16
  br label %B750.i.i.i

B1702.if.i.i.i:                                   ; preds = %B1660.i.i.i, %B1702.if.i.i.i
  %.585.0451.i.i.i = phi i64 [ %.655.i.i.i, %B1702.if.i.i.i ], [ 0, %B1660.i.i.i ]
  %.655.i.i.i = add nuw nsw i64 %.585.0451.i.i.i, 1
  %50 = getelementptr i32, ptr %.2477.i.i, i64 %.585.0451.i.i.i
  %.713.i.i.i = load i32, ptr %50, align 4, !noalias !23
  %.720.i.i.i = and i32 %.713.i.i.i, 2147483647
  %.729.i.i.i = lshr i32 %.713.i.i.i, 13
  %51 = and i32 %.729.i.i.i, 1
  %52 = bitcast i32 %.720.i.i.i to float
  %.762.i.i.i = fadd float %52, 5.000000e-01
  %53 = bitcast float %.762.i.i.i to i32
  %.810.i.i.i = icmp samesign ugt i32 %.720.i.i.i, 947912703
  %.794.i.i.i = add nsw i32 %.720.i.i.i, -939520001
  %.798.i.i.i = add nsw i32 %.794.i.i.i, %51
  %54 = lshr i32 %.798.i.i.i, 13
  %.827.i.i.i = add i32 %53, -1056964608
  %"$phi2506.1.2.1.i.i.i" = select i1 %.810.i.i.i, i32 %54, i32 %.827.i.i.i
  %.842.i.i.i = icmp samesign ult i32 %.720.i.i.i, 1199570944
  %"$phi2598.1.2.1.i.i.i" = select i1 %.842.i.i.i, i32 %"$phi2506.1.2.1.i.i.i", i32 31744
  %.864.i.i.i = icmp samesign ult i32 %.720.i.i.i, 2139095041
  %"$phi2664.1.2.1.i.i.i" = select i1 %.864.i.i.i, i32 %"$phi2598.1.2.1.i.i.i", i32 32256
  %55 = add i32 %"$phi2664.1.2.1.i.i.i", -1024
  %.891.i.i.i = icmp ult i32 %55, 30720
  %.900.neg.i.i.i = add nsw i32 %.720.i.i.i, -939524096
  %56 = shl i32 %"$phi2664.1.2.1.i.i.i", 13
  %.912.i.i.i = sub i32 %.900.neg.i.i.i, %56
  %"$phi3022.1.2.1.i.i.i" = select i1 %.891.i.i.i, i32 %.912.i.i.i, i32 0
  %"$phi3084.1.2.1.i.i.i" = tail call i32 @llvm.abs.i32(i32 %"$phi3022.1.2.1.i.i.i", i1 true)
  %57 = lshr i32 %.713.i.i.i, 16
  %58 = and i32 %57, 32768
  %.968384.i.i.i = or i32 %"$phi2664.1.2.1.i.i.i", %58
  %.972.i.i.i = trunc i32 %.968384.i.i.i to i16
  %59 = getelementptr i16, ptr %.3587.i.i, i64 %.585.0451.i.i.i
  store i16 %.972.i.i.i, ptr %59, align 2, !noalias !23
  %.1006.i.i.i = zext nneg i32 %"$phi3084.1.2.1.i.i.i" to i64
  %.1007.i.i.i = lshr i64 %.1006.i.i.i, %.1005385.i.i.i
  %.1008.i.i.i = trunc nuw nsw i64 %.1007.i.i.i to i32
  %60 = tail call i32 @llvm.umin.i32(i32 %.1008.i.i.i, i32 3)
  %.1038.i.i.i = trunc nuw nsw i32 %60 to i8
  %61 = getelementptr i8, ptr %.3764.i.i, i64 %.585.0451.i.i.i
  store i8 %.1038.i.i.i, ptr %61, align 1, !noalias !23
  %.1076386.i.i.i = xor i32 %"$phi3022.1.2.1.i.i.i", %.713.i.i.i
  %62 = ashr i32 %.1076386.i.i.i, 31
  %.1085.i.i.i = trunc nsw i32 %62 to i16
  %63 = getelementptr i16, ptr %.3943.i.i, i64 %.585.0451.i.i.i
  store i16 %.1085.i.i.i, ptr %63, align 2, !noalias !23
  %exitcond.not.i2239.i.i = icmp eq i64 %.2452.i.i, %.655.i.i.i
  br i1 %exitcond.not.i2239.i.i, label %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, label %B1702.if.i.i.i

_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i: ; preds = %B1702.if.i.i.i, %B750.i.i.i, %B1660.i.i.i, %B170.i.i.i
  %.40632309.i.i = add nsw i64 %.19.i.i.i, %column.4.0.i.i
  %.40722310.i.i = icmp eq i64 %.40632309.i.i, %spec.select1432.i.i
  %spec.select14352313.i.i = select i1 %.40722310.i.i, i64 0, i64 %.40632309.i.i
  %.41042314.i.i = icmp slt i64 %.404.i.i, %.440.i
  br i1 %.41042314.i.i, label %B190.backedge.i.i, label %_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx.exit

_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx.exit: ; preds = %B10938.i.i, %_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE.exit.i.i, %0
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.abs.v16i32(<16 x i32>, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i32> @llvm.umin.v16i32(<16 x i32>, <16 x i32>) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v157B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !7, !9, !1}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE"}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels7lowrank11add_productB4v161B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels7lowrank11add_productB4v161B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels8rounding7predictB4v158B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels8rounding7predictB4v158B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedEx5ArrayIjLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!11 = !{!"branch_weights", i32 99, i32 1}
!12 = !{!7, !9, !1}
!13 = !{!14, !7, !9, !1}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels7lowrank11product_rowB4v163B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels7lowrank11product_rowB4v163B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE"}
!16 = !{!17, !7, !9, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels7lowrank6_movedB4v164B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels7lowrank6_movedB4v164B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!19 = !{!20, !9, !1}
!20 = distinct !{!20, !21, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!21 = distinct !{!21, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE"}
!22 = !{!9, !1}
!23 = !{!24, !9, !1}
!24 = distinct !{!24, !25, !"_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!25 = distinct !{!25, !"_ZN14sparse_kernels8rounding5splitB4v165B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayItLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
