; 02951d7efd6a5d434e8a1e0bc17861ca

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @sparse_lowrank_predict(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5, i64 %a6, double %a7, i64 %a8, i64 %a9, i64 %a10, i64 %a11, i64 %a12, i64 %a13, i64 %a14) local_unnamed_addr #1 {
  %.23.i = add i64 %a0, 32
  %.24.i = inttoptr i64 %.23.i to ptr
  %.25.i = load i64, ptr %.24.i, align 8, !noalias !0
  %.26.i = inttoptr i64 %.25.i to ptr
  %.28.i = load i64, ptr %.26.i, align 8, !noalias !0
  %.29.i = add i64 %a0, 16
  %.30.i = inttoptr i64 %.29.i to ptr
  %.31.i = load i64, ptr %.30.i, align 8, !noalias !0
  %.34.i = inttoptr i64 %.31.i to ptr
  %.65.i = add i64 %a2, 16
  %.66.i = inttoptr i64 %.65.i to ptr
  %.67.i = load i64, ptr %.66.i, align 8, !noalias !0
  %.70.i = inttoptr i64 %.67.i to ptr
  %.95.i = add i64 %a3, 32
  %.96.i = inttoptr i64 %.95.i to ptr
  %.97.i = load i64, ptr %.96.i, align 8, !noalias !0
  %.98.i = inttoptr i64 %.97.i to ptr
  %.100.i = load i64, ptr %.98.i, align 8, !noalias !0
  %.101.i = getelementptr i8, ptr %.98.i, i64 8
  %.102.i = load i64, ptr %.101.i, align 8, !noalias !0
  %.104.i = add i64 %a3, 16
  %.105.i = inttoptr i64 %.104.i to ptr
  %.106.i = load i64, ptr %.105.i, align 8, !noalias !0
  %.109.i = inttoptr i64 %.106.i to ptr
  %.137.i = add i64 %a4, 32
  %.138.i = inttoptr i64 %.137.i to ptr
  %.139.i = load i64, ptr %.138.i, align 8, !noalias !0
  %.140.i = inttoptr i64 %.139.i to ptr
  %.142.i = load i64, ptr %.140.i, align 8, !noalias !0
  %.143.i = getelementptr i8, ptr %.140.i, i64 8
  %.144.i = load i64, ptr %.143.i, align 8, !noalias !0
  %.146.i = add i64 %a4, 16
  %.147.i = inttoptr i64 %.146.i to ptr
  %.148.i = load i64, ptr %.147.i, align 8, !noalias !0
  %.151.i = inttoptr i64 %.148.i to ptr
  %.179.i = add i64 %a5, 32
  %.180.i = inttoptr i64 %.179.i to ptr
  %.181.i = load i64, ptr %.180.i, align 8, !noalias !0
  %.182.i = inttoptr i64 %.181.i to ptr
  %.184.i = load i64, ptr %.182.i, align 8, !noalias !0
  %.185.i = add i64 %a5, 16
  %.186.i = inttoptr i64 %.185.i to ptr
  %.187.i = load i64, ptr %.186.i, align 8, !noalias !0
  %.190.i = inttoptr i64 %.187.i to ptr
  %.221.i = add i64 %a6, 16
  %.222.i = inttoptr i64 %.221.i to ptr
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !0
  %.226.i = inttoptr i64 %.223.i to ptr
  %.251.i = add i64 %a10, 32
  %.252.i = inttoptr i64 %.251.i to ptr
  %.253.i = load i64, ptr %.252.i, align 8, !noalias !0
  %.254.i = inttoptr i64 %.253.i to ptr
  %.256.i = load i64, ptr %.254.i, align 8, !noalias !0
  %.257.i = add i64 %a10, 16
  %.258.i = inttoptr i64 %.257.i to ptr
  %.259.i = load i64, ptr %.258.i, align 8, !noalias !0
  %.262.i = inttoptr i64 %.259.i to ptr
  %.287.i = add i64 %a11, 32
  %.288.i = inttoptr i64 %.287.i to ptr
  %.289.i = load i64, ptr %.288.i, align 8, !noalias !0
  %.290.i = inttoptr i64 %.289.i to ptr
  %.292.i = load i64, ptr %.290.i, align 8, !noalias !0
  %.293.i = add i64 %a11, 16
  %.294.i = inttoptr i64 %.293.i to ptr
  %.295.i = load i64, ptr %.294.i, align 8, !noalias !0
  %.298.i = inttoptr i64 %.295.i to ptr
  %.323.i = add i64 %a12, 32
  %.324.i = inttoptr i64 %.323.i to ptr
  %.325.i = load i64, ptr %.324.i, align 8, !noalias !0
  %.326.i = inttoptr i64 %.325.i to ptr
  %.328.i = load i64, ptr %.326.i, align 8, !noalias !0
  %.329.i = add i64 %a12, 16
  %.330.i = inttoptr i64 %.329.i to ptr
  %.331.i = load i64, ptr %.330.i, align 8, !noalias !0
  %.334.i = inttoptr i64 %.331.i to ptr
  %.359.i = add i64 %a13, 32
  %.360.i = inttoptr i64 %.359.i to ptr
  %.361.i = load i64, ptr %.360.i, align 8, !noalias !0
  %.362.i = inttoptr i64 %.361.i to ptr
  %.364.i = load i64, ptr %.362.i, align 8, !noalias !0
  %.365.i = add i64 %a13, 16
  %.366.i = inttoptr i64 %.365.i to ptr
  %.367.i = load i64, ptr %.366.i, align 8, !noalias !0
  %.370.i = inttoptr i64 %.367.i to ptr
  %.395.i = add i64 %a14, 32
  %.396.i = inttoptr i64 %.395.i to ptr
  %.397.i = load i64, ptr %.396.i, align 8, !noalias !0
  %.398.i = inttoptr i64 %.397.i to ptr
  %.400.i = load i64, ptr %.398.i, align 8, !noalias !0
  %.401.i = add i64 %a14, 16
  %.402.i = inttoptr i64 %.401.i to ptr
  %.403.i = load i64, ptr %.402.i, align 8, !noalias !0
  %.406.i = inttoptr i64 %.403.i to ptr
  %.282.i.i.i = icmp slt i64 %.292.i, 1025
  br i1 %.282.i.i.i, label %B0.endif.else.endif.if.i.i.i, label %B0.endif.else.endif.endif.endif.if.i.i.i, !prof !3

B198.i.i.i:                                       ; preds = %B198.preheader.i.i.i, %NRT_decref.exit1143.i.i.i
  %row.2.0.i.i.i = phi i64 [ %spec.select.i.i.i, %NRT_decref.exit1143.i.i.i ], [ %a8, %B198.preheader.i.i.i ]
  %column.3.0.i.i.i = phi i64 [ %spec.select1085.i.i.i, %NRT_decref.exit1143.i.i.i ], [ %a9, %B198.preheader.i.i.i ]
  %done.2.0.i.i.i = phi i64 [ %.679.i.i.i, %NRT_decref.exit1143.i.i.i ], [ 0, %B198.preheader.i.i.i ]
  %.633.i.i.i = sub nsw i64 %.144.i, %column.3.0.i.i.i
  %.642.i.i.i = sub nsw i64 %.400.i, %done.2.0.i.i.i
  %.13.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.144.i, i64 %.633.i.i.i)
  %.17.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.13.i.i.i.i, i64 %.642.i.i.i)
  %.19.i.i.i.i = tail call i64 @llvm.smin.i64(i64 %.17.i.i.i.i, i64 1024)
  %.679.i.i.i = add nsw i64 %.19.i.i.i.i, %done.2.0.i.i.i
  %.717.i.i.i = icmp slt i64 %done.2.0.i.i.i, 0
  %.718.i.i.i = select i1 %.717.i.i.i, i64 %.28.i, i64 0
  %.719.i.i.i = add i64 %.718.i.i.i, %done.2.0.i.i.i
  %.722.i.i.i = icmp slt i64 %.719.i.i.i, 0
  br i1 %.722.i.i.i, label %B198.endif.else.if.i.i.i, label %B198.endif.else.endif.i.i.i, !prof !3

B332.i.i.i:                                       ; preds = %B198.endif.endif.endif.i.i.i
  %1 = add nuw nsw i64 %.19.i.i.i.i, 31
  %.119.i.i.i.i = lshr i64 %1, 5
  %.96.inv.i.i.i.i = icmp slt i64 %.17.i.i.i.i, 1
  %.140130.not133.i.i.i.i = icmp eq i64 %.119.i.i.i.i, 0
  %.140130.not.i.i.i.i = select i1 %.96.inv.i.i.i.i, i1 true, i1 %.140130.not133.i.i.i.i
  br i1 %.140130.not.i.i.i.i, label %B116.i.i.i.i, label %B48.if.lr.ph.i.i.i.i

B48.if.lr.ph.i.i.i.i:                             ; preds = %B332.i.i.i
  %.219.idx.i.i.i.i = mul i64 %factor.op.mul.i.i.i.i, %row.2.0.i.i.i
  %.219.i.i.i.i = getelementptr i8, ptr %.190.i, i64 %.219.idx.i.i.i.i
  br label %B48.if.i.i.i.i

B116.i.i.i.i:                                     ; preds = %for.end.i.i.i.i, %B332.i.i.i
  %.1144.i.i.i = and i64 %.19.i.i.i.i, -16
  %spec.select1445.i.i.i = select i1 %.1100.not.i.i.i, i64 0, i64 %.1144.i.i.i
  br i1 %.1206.i.i.i, label %B442.else.endif.if.i.i.i, label %B442.else.endif.endif.i.i.i, !prof !3

B48.if.i.i.i.i:                                   ; preds = %for.end.i.i.i.i, %B48.if.lr.ph.i.i.i.i
  %.85.0132.i.i.i.i = phi i64 [ %.119.i.i.i.i, %B48.if.lr.ph.i.i.i.i ], [ %.149.i.i.i.i, %for.end.i.i.i.i ]
  %.82.0131.i.i.i.i = phi i64 [ 0, %B48.if.lr.ph.i.i.i.i ], [ %.153.i.i.i.i, %for.end.i.i.i.i ]
  %.149.i.i.i.i = add nsw i64 %.85.0132.i.i.i.i, -1
  %.153.i.i.i.i = add nuw i64 %.82.0131.i.i.i.i, 32
  %.183.i.i.i.i = add nsw i64 %.82.0131.i.i.i.i, %column.3.0.i.i.i
  br i1 %.221121.i.i.i.i, label %for.body.i.i.i.i, label %for.end.i.i.i.i

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
  %.235.i.i.i.i = getelementptr i8, ptr %.226.i, i64 %.235.idx.i.i.i.i
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
  %exitcond.not.i.i.i.i = icmp eq i64 %.282.i.i.i.i, %.61214351437.ph.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %for.end.i.i.i.i, label %for.body.i.i.i.i

for.end.i.i.i.i:                                  ; preds = %for.body.i.i.i.i, %B48.if.i.i.i.i
  %.207.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.244.i.i.i.i, %for.body.i.i.i.i ]
  %.210.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.256.i.i.i.i, %for.body.i.i.i.i ]
  %.213.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.268.i.i.i.i, %for.body.i.i.i.i ]
  %.216.0.lcssa.i.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i.i ], [ %.280.i.i.i.i, %for.body.i.i.i.i ]
  %.286.i.i.i.i = getelementptr i32, ptr %.370.i, i64 %.82.0131.i.i.i.i
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
  %2 = icmp slt i32 %.15471084.i.i.i, 16777216
  %3 = select i1 %2, i1 %4, i1 false
  %.16921454.not.i.i82.i = icmp slt i64 %spec.select1445.i.i.i, 1
  br i1 %3, label %B670.i.i.i, label %B732.i.i.i

B538.i.i.i:                                       ; preds = %B442.endif.i.i.i
  %.16921454.not.i.i.i = icmp slt i64 %spec.select1445.i.i.i, 1
  br i1 %4, label %B670.i.i.i, label %B732.i.i.i

B670.i.i.i:                                       ; preds = %B538.i.i.i, %B538.loopexit.i.i.i
  %.16921454.not.i.i83.i = phi i1 [ %.16921454.not.i.i82.i, %B538.loopexit.i.i.i ], [ %.16921454.not.i.i.i, %B538.i.i.i ]
  br i1 %.16921454.not.i.i83.i, label %B914.i.i.i, label %B702.if.preheader.i.i.i

B702.if.preheader.i.i.i:                          ; preds = %B670.i.i.i
  %spec.select1440.i.i.i = lshr exact i64 %spec.select1445.i.i.i, 4
  br label %B702.if.i.i.i

B732.i.i.i:                                       ; preds = %B538.i.i.i, %B538.loopexit.i.i.i
  %.16921454.not.i.i84.i = phi i1 [ %.16921454.not.i.i82.i, %B538.loopexit.i.i.i ], [ %.16921454.not.i.i.i, %B538.i.i.i ]
  br i1 %.16921454.not.i.i84.i, label %B914.i.i.i, label %B786.if.preheader.i.i.i

B786.if.preheader.i.i.i:                          ; preds = %B732.i.i.i
  %spec.select1441.i.i.i = lshr exact i64 %spec.select1445.i.i.i, 4
  br label %B786.if.i.i.i

B914.i.i.i:                                       ; preds = %B786.if.i.i.i, %B702.if.i.i.i, %B732.i.i.i, %B670.i.i.i
  %.1982.i.i.i = sub i64 %.19.i.i.i.i, %spec.select1445.i.i.i
  %.20251457.not.i.i.i = icmp slt i64 %.1982.i.i.i, 1
  br i1 %.20251457.not.i.i.i, label %B11079.i.i.i, label %B946.if.i.i.i

B11079.i.i.i:                                     ; preds = %B652.i.i.i.i, %B946.if.i.i.i, %B500.i.i.i.i, %B914.i.i.i
  %quick.2.1.i.i.i = phi i64 [ %spec.select1445.i.i.i, %B914.i.i.i ], [ %spec.select1445.i.i.i, %B946.if.i.i.i ], [ 0, %B500.i.i.i.i ], [ 0, %B652.i.i.i.i ]
  %.2358.i.i.i = icmp slt i64 %quick.2.1.i.i.i, %.19.i.i.i.i
  br i1 %.2358.i.i.i, label %B11081.else.i.i.i, label %NRT_decref.exit1143.i.i.i

NRT_decref.exit1143.i.i.i:                        ; preds = %B2016.if.i.i.i.i, %B1970.i.i.i.i, %B1020.i.i.i.i, %B112.i.i.i.i, %B40.i.i.i.i, %B11079.i.i.i
  %.2945.i.i.i = add nsw i64 %.19.i.i.i.i, %column.3.0.i.i.i
  %.2954.i.i.i = icmp eq i64 %.2945.i.i.i, %.144.i
  %.2959.i.i.i = zext i1 %.2954.i.i.i to i64
  %spec.select.i.i.i = add nsw i64 %row.2.0.i.i.i, %.2959.i.i.i
  %spec.select1085.i.i.i = select i1 %.2954.i.i.i, i64 0, i64 %.2945.i.i.i
  %.2986.i.i.i = icmp slt i64 %.679.i.i.i, %.400.i
  br i1 %.2986.i.i.i, label %B198.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v177B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxx.exit

B0.endif.else.endif.if.i.i.i:                     ; preds = %0
  br label %B0.endif.else.endif.endif.endif.if.i.i.i

B0.endif.else.endif.endif.endif.if.i.i.i:         ; preds = %B0.endif.else.endif.if.i.i.i, %0
  %.262.sroa.0.3.i.i.i = phi i64 [ %.292.i, %B0.endif.else.endif.if.i.i.i ], [ 1024, %0 ]
  %.375.i.i.i = getelementptr float, ptr %.298.i, i64 %.262.sroa.0.3.i.i.i
  %.453.i.i.i = icmp slt i64 %.328.i, 1025
  br i1 %.453.i.i.i, label %B0.endif.endif.else.endif.if.i.i.i, label %B0.endif.endif.else.endif.endif.endif.if.i.i.i, !prof !3

B0.endif.endif.else.endif.if.i.i.i:               ; preds = %B0.endif.else.endif.endif.endif.if.i.i.i
  br label %B0.endif.endif.else.endif.endif.endif.if.i.i.i

B0.endif.endif.else.endif.endif.endif.if.i.i.i:   ; preds = %B0.endif.endif.else.endif.if.i.i.i, %B0.endif.else.endif.endif.endif.if.i.i.i
  %.433.sroa.0.3.i.i.i = phi i64 [ %.328.i, %B0.endif.endif.else.endif.if.i.i.i ], [ 1024, %B0.endif.else.endif.endif.endif.if.i.i.i ]
  %.546.i.i.i = getelementptr i32, ptr %.334.i, i64 %.433.sroa.0.3.i.i.i
  %.6261434.i.i.i = icmp sgt i64 %.400.i, 0
  br i1 %.6261434.i.i.i, label %B198.preheader.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v177B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxx.exit

B198.preheader.i.i.i:                             ; preds = %B0.endif.endif.else.endif.endif.endif.if.i.i.i
  %.61214351437.ph.in.i.i.i = add nsw i64 %.100.i, 1
  %.61214351437.ph.i.i.i = ashr i64 %.61214351437.ph.in.i.i.i, 1
  %.1055.i.i.i = icmp sgt i64 %.184.i, 0
  %.2189.i.i.i = icmp slt i64 %.256.i, 1
  %.402.i.i.i.i = icmp sgt i64 %.100.i, 3
  %.1061.i.i.i = add nsw i64 %.144.i, 32
  %factor.op.mul.i.i.i.i = shl i64 %.61214351437.ph.i.i.i, 2
  %.221121.i.i.i.i = icmp sgt i64 %.61214351437.ph.i.i.i, 0
  %.1100.not.i.i.i = icmp eq i64 %a1, 1
  %.1206.i.i.i = icmp slt i64 %.364.i, 1
  %.1576.i.i.i = fcmp oge double %a7, 0x3810000000000000
  %.1590.i.i.i = fcmp ole double %a7, 0x4660000000000000
  %4 = and i1 %.1576.i.i.i, %.1590.i.i.i
  %.1926.i.i.i = insertelement <16 x double> poison, double %a7, i64 0
  %.1927.i.i.i = shufflevector <16 x double> %.1926.i.i.i, <16 x double> poison, <16 x i32> zeroinitializer
  %.1759.i.i.i = fptrunc double %a7 to float
  %.1760.i.i.i = insertelement <16 x float> poison, float %.1759.i.i.i, i64 0
  %.1761.i.i.i = shufflevector <16 x float> %.1760.i.i.i, <16 x float> poison, <16 x i32> zeroinitializer
  %.360.i.i.i.i = icmp eq i64 %a1, 0
  %..i.i.i.i = select i1 %.360.i.i.i.i, i32 16, i32 0
  br label %B198.i.i.i

B198.endif.endif.i.i.i:                           ; preds = %B198.endif.else.endif.endif.endif.if.i.i.i, %B198.endif.else.endif.endif.endif.i.i.i
  %.707.sroa.13.0.i.i.i = phi i64 [ %.28.i, %B198.endif.else.endif.endif.endif.if.i.i.i ], [ %.707.sroa.13.1.i.i.i, %B198.endif.else.endif.endif.endif.i.i.i ]
  %.795.i.i.i = sub i64 %.707.sroa.13.0.i.i.i, %.707.sroa.0.3.i.i.i
  %.804.i.i.i = tail call i64 @llvm.smax.i64(i64 %.795.i.i.i, i64 0)
  %.820.i.i.i = getelementptr i32, ptr %.34.i, i64 %.707.sroa.0.3.i.i.i
  %.893.i.i.i = select i1 %.717.i.i.i, i64 %.400.i, i64 0
  %.894.i.i.i = add i64 %.893.i.i.i, %done.2.0.i.i.i
  %.897.i.i.i = icmp slt i64 %.894.i.i.i, 0
  br i1 %.897.i.i.i, label %B198.endif.endif.else.if.i.i.i, label %B198.endif.endif.else.endif.i.i.i, !prof !3

B198.endif.else.if.i.i.i:                         ; preds = %B198.i.i.i
  br label %B198.endif.else.endif.i.i.i

B198.endif.else.endif.i.i.i:                      ; preds = %B198.endif.else.if.i.i.i, %B198.i.i.i
  %.707.sroa.0.1.i.i.i = phi i64 [ 0, %B198.endif.else.if.i.i.i ], [ %.719.i.i.i, %B198.i.i.i ]
  %.727.not.i.i.i = icmp slt i64 %.719.i.i.i, %.28.i
  br i1 %.727.not.i.i.i, label %B198.endif.else.endif.endif.i.i.i, label %B198.endif.else.endif.if.i.i.i, !prof !11

B198.endif.else.endif.if.i.i.i:                   ; preds = %B198.endif.else.endif.i.i.i
  br label %B198.endif.else.endif.endif.i.i.i

B198.endif.else.endif.endif.i.i.i:                ; preds = %B198.endif.else.endif.if.i.i.i, %B198.endif.else.endif.i.i.i
  %.707.sroa.0.3.i.i.i = phi i64 [ %.28.i, %B198.endif.else.endif.if.i.i.i ], [ %.707.sroa.0.1.i.i.i, %B198.endif.else.endif.i.i.i ]
  %.734.i.i.i = icmp slt i64 %.679.i.i.i, 0
  %.735.i.i.i = select i1 %.734.i.i.i, i64 %.28.i, i64 0
  %.736.i.i.i = add i64 %.735.i.i.i, %.679.i.i.i
  %.739.i.i.i = icmp slt i64 %.736.i.i.i, 0
  br i1 %.739.i.i.i, label %B198.endif.else.endif.endif.if.i.i.i, label %B198.endif.else.endif.endif.endif.i.i.i, !prof !3

B198.endif.else.endif.endif.if.i.i.i:             ; preds = %B198.endif.else.endif.endif.i.i.i
  br label %B198.endif.else.endif.endif.endif.i.i.i

B198.endif.else.endif.endif.endif.i.i.i:          ; preds = %B198.endif.else.endif.endif.if.i.i.i, %B198.endif.else.endif.endif.i.i.i
  %.707.sroa.13.1.i.i.i = phi i64 [ 0, %B198.endif.else.endif.endif.if.i.i.i ], [ %.736.i.i.i, %B198.endif.else.endif.endif.i.i.i ]
  %.744.not.i.i.i = icmp slt i64 %.736.i.i.i, %.28.i
  br i1 %.744.not.i.i.i, label %B198.endif.endif.i.i.i, label %B198.endif.else.endif.endif.endif.if.i.i.i, !prof !11

B198.endif.else.endif.endif.endif.if.i.i.i:       ; preds = %B198.endif.else.endif.endif.endif.i.i.i
  br label %B198.endif.endif.i.i.i

B198.endif.endif.endif.i.i.i:                     ; preds = %B198.endif.endif.else.endif.endif.endif.if.i.i.i, %B198.endif.endif.else.endif.endif.endif.i.i.i
  %.882.sroa.13.0.i.i.i = phi i64 [ %.400.i, %B198.endif.endif.else.endif.endif.endif.if.i.i.i ], [ %.882.sroa.13.1.i.i.i, %B198.endif.endif.else.endif.endif.endif.i.i.i ]
  %.970.i.i.i = sub nsw i64 %.882.sroa.13.0.i.i.i, %.882.sroa.0.3.i.i.i
  %.979.i.i.i = tail call i64 @llvm.smax.i64(i64 %.970.i.i.i, i64 0)
  %.995.i.i.i = getelementptr i32, ptr %.406.i, i64 %.882.sroa.0.3.i.i.i
  br i1 %.1055.i.i.i, label %B332.i.i.i, label %B988.else.endif.i.i.i

B198.endif.endif.else.if.i.i.i:                   ; preds = %B198.endif.endif.i.i.i
  br label %B198.endif.endif.else.endif.i.i.i

B198.endif.endif.else.endif.i.i.i:                ; preds = %B198.endif.endif.else.if.i.i.i, %B198.endif.endif.i.i.i
  %.882.sroa.0.1.i.i.i = phi i64 [ 0, %B198.endif.endif.else.if.i.i.i ], [ %.894.i.i.i, %B198.endif.endif.i.i.i ]
  %.902.not.i.i.i = icmp slt i64 %.894.i.i.i, %.400.i
  br i1 %.902.not.i.i.i, label %B198.endif.endif.else.endif.endif.i.i.i, label %B198.endif.endif.else.endif.if.i.i.i, !prof !11

B198.endif.endif.else.endif.if.i.i.i:             ; preds = %B198.endif.endif.else.endif.i.i.i
  br label %B198.endif.endif.else.endif.endif.i.i.i

B198.endif.endif.else.endif.endif.i.i.i:          ; preds = %B198.endif.endif.else.endif.if.i.i.i, %B198.endif.endif.else.endif.i.i.i
  %.882.sroa.0.3.i.i.i = phi i64 [ %.400.i, %B198.endif.endif.else.endif.if.i.i.i ], [ %.882.sroa.0.1.i.i.i, %B198.endif.endif.else.endif.i.i.i ]
  %.910.i.i.i = select i1 %.734.i.i.i, i64 %.400.i, i64 0
  %.911.i.i.i = add i64 %.910.i.i.i, %.679.i.i.i
  %.914.i.i.i = icmp slt i64 %.911.i.i.i, 0
  br i1 %.914.i.i.i, label %B198.endif.endif.else.endif.endif.if.i.i.i, label %B198.endif.endif.else.endif.endif.endif.i.i.i, !prof !3

B198.endif.endif.else.endif.endif.if.i.i.i:       ; preds = %B198.endif.endif.else.endif.endif.i.i.i
  br label %B198.endif.endif.else.endif.endif.endif.i.i.i

B198.endif.endif.else.endif.endif.endif.i.i.i:    ; preds = %B198.endif.endif.else.endif.endif.if.i.i.i, %B198.endif.endif.else.endif.endif.i.i.i
  %.882.sroa.13.1.i.i.i = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if.i.i.i ], [ %.911.i.i.i, %B198.endif.endif.else.endif.endif.i.i.i ]
  %.919.not.i.i.i = icmp slt i64 %.911.i.i.i, %.400.i
  br i1 %.919.not.i.i.i, label %B198.endif.endif.endif.i.i.i, label %B198.endif.endif.else.endif.endif.endif.if.i.i.i, !prof !11

B198.endif.endif.else.endif.endif.endif.if.i.i.i: ; preds = %B198.endif.endif.else.endif.endif.endif.i.i.i
  br label %B198.endif.endif.endif.i.i.i

B442.endif.i.i.i:                                 ; preds = %B442.else.endif.endif.endif.if.i.i.i, %B442.else.endif.endif.endif.i.i.i
  %.1186.sroa.13.0.i.i.i = phi i64 [ %.364.i, %B442.else.endif.endif.endif.if.i.i.i ], [ %.1186.sroa.13.1.i.i.i, %B442.else.endif.endif.endif.i.i.i ]
  %.1274.i.i.i = sub i64 %.1186.sroa.13.0.i.i.i, %.1186.sroa.0.3.i.i.i
  %.1299.i.i.i = getelementptr i32, ptr %.370.i, i64 %.1186.sroa.0.3.i.i.i
  %.14371447.not.i.i.i = icmp slt i64 %.1274.i.i.i, 1
  br i1 %.14371447.not.i.i.i, label %B538.i.i.i, label %B492.if.i.i.i

B442.else.endif.if.i.i.i:                         ; preds = %B116.i.i.i.i
  br label %B442.else.endif.endif.i.i.i

B442.else.endif.endif.i.i.i:                      ; preds = %B442.else.endif.if.i.i.i, %B116.i.i.i.i
  %.1186.sroa.0.3.i.i.i = phi i64 [ %.364.i, %B442.else.endif.if.i.i.i ], [ 0, %B116.i.i.i.i ]
  %.1213.i.i.i = icmp slt i64 %spec.select1445.i.i.i, 0
  %.1214.i.i.i = select i1 %.1213.i.i.i, i64 %.364.i, i64 0
  %.1215.i.i.i = add i64 %.1214.i.i.i, %spec.select1445.i.i.i
  %.1218.i.i.i = icmp slt i64 %.1215.i.i.i, 0
  br i1 %.1218.i.i.i, label %B442.else.endif.endif.if.i.i.i, label %B442.else.endif.endif.endif.i.i.i, !prof !3

B442.else.endif.endif.if.i.i.i:                   ; preds = %B442.else.endif.endif.i.i.i
  br label %B442.else.endif.endif.endif.i.i.i

B442.else.endif.endif.endif.i.i.i:                ; preds = %B442.else.endif.endif.if.i.i.i, %B442.else.endif.endif.i.i.i
  %.1186.sroa.13.1.i.i.i = phi i64 [ 0, %B442.else.endif.endif.if.i.i.i ], [ %.1215.i.i.i, %B442.else.endif.endif.i.i.i ]
  %.1223.not.i.i.i = icmp slt i64 %.1215.i.i.i, %.364.i
  br i1 %.1223.not.i.i.i, label %B442.endif.i.i.i, label %B442.else.endif.endif.endif.if.i.i.i, !prof !11

B442.else.endif.endif.endif.if.i.i.i:             ; preds = %B442.else.endif.endif.endif.i.i.i
  br label %B442.endif.i.i.i

B492.if.i.i.i:                                    ; preds = %B442.endif.i.i.i, %B492.if.i.i.i
  %are_small_v162_used.2.11450.i.i.i = phi i32 [ %.15471084.i.i.i, %B492.if.i.i.i ], [ 0, %B442.endif.i.i.i ]
  %.1381.01448.i.i.i = phi i64 [ %.1450.i.i.i, %B492.if.i.i.i ], [ 0, %B442.endif.i.i.i ]
  %.1450.i.i.i = add nuw nsw i64 %.1381.01448.i.i.i, 1
  %5 = getelementptr i32, ptr %.1299.i.i.i, i64 %.1381.01448.i.i.i
  %.1504.i.i.i = load i32, ptr %5, align 4, !noalias !12
  %.1538.i.i.i = ashr i32 %.1504.i.i.i, 31
  %.15421083.i.i.i = xor i32 %.1538.i.i.i, %.1504.i.i.i
  %.15471084.i.i.i = or i32 %.15421083.i.i.i, %are_small_v162_used.2.11450.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.1274.i.i.i, %.1450.i.i.i
  br i1 %exitcond.not.i.i.i, label %B538.loopexit.i.i.i, label %B492.if.i.i.i

B702.if.i.i.i:                                    ; preds = %B702.if.i.i.i, %B702.if.preheader.i.i.i
  %.1639.01456.i.i.i = phi i64 [ %.1701.i.i.i, %B702.if.i.i.i ], [ %spec.select1440.i.i.i, %B702.if.preheader.i.i.i ]
  %.1636.01455.i.i.i = phi i64 [ %.1705.i.i.i, %B702.if.i.i.i ], [ 0, %B702.if.preheader.i.i.i ]
  %.1701.i.i.i = add nsw i64 %.1639.01456.i.i.i, -1
  %.1705.i.i.i = add nuw nsw i64 %.1636.01455.i.i.i, 16
  %.1752.i.i.i = getelementptr i32, ptr %.820.i.i.i, i64 %.1636.01455.i.i.i
  %.1754.i.i.i = load <16 x i32>, ptr %.1752.i.i.i, align 4, !noalias !12
  %.1755.i.i.i = getelementptr i32, ptr %.370.i, i64 %.1636.01455.i.i.i
  %.1757.i.i.i = load <16 x i32>, ptr %.1755.i.i.i, align 4, !noalias !12
  %.1758.i.i.i = bitcast <16 x i32> %.1754.i.i.i to <16 x float>
  %.1762.i.i.i = sitofp <16 x i32> %.1757.i.i.i to <16 x float>
  %.1763.i.i.i = fmul <16 x float> %.1761.i.i.i, %.1762.i.i.i
  %.1764.i.i.i = fadd <16 x float> %.1763.i.i.i, %.1758.i.i.i
  %.1765.i.i.i = and <16 x i32> %.1754.i.i.i, splat (i32 2139095040)
  %.1766.i.i.i = bitcast <16 x float> %.1764.i.i.i to <16 x i32>
  %.1767.not.i.i.i = icmp eq <16 x i32> %.1765.i.i.i, splat (i32 2139095040)
  %.1768.i.i.i = select <16 x i1> %.1767.not.i.i.i, <16 x i32> %.1754.i.i.i, <16 x i32> %.1766.i.i.i
  %.1769.i.i.i = getelementptr i32, ptr %.995.i.i.i, i64 %.1636.01455.i.i.i
  store <16 x i32> %.1768.i.i.i, ptr %.1769.i.i.i, align 4, !noalias !12
  %.1692.i.i.i = icmp samesign ugt i64 %.1639.01456.i.i.i, 1
  br i1 %.1692.i.i.i, label %B702.if.i.i.i, label %B914.i.i.i

B786.if.i.i.i:                                    ; preds = %B786.if.i.i.i, %B786.if.preheader.i.i.i
  %.1805.01453.i.i.i = phi i64 [ %.1867.i.i.i, %B786.if.i.i.i ], [ %spec.select1441.i.i.i, %B786.if.preheader.i.i.i ]
  %.1802.01452.i.i.i = phi i64 [ %.1871.i.i.i, %B786.if.i.i.i ], [ 0, %B786.if.preheader.i.i.i ]
  %.1867.i.i.i = add nsw i64 %.1805.01453.i.i.i, -1
  %.1871.i.i.i = add nuw nsw i64 %.1802.01452.i.i.i, 16
  %.1918.i.i.i = getelementptr i32, ptr %.820.i.i.i, i64 %.1802.01452.i.i.i
  %.1920.i.i.i = load <16 x i32>, ptr %.1918.i.i.i, align 4, !noalias !12
  %.1921.i.i.i = getelementptr i32, ptr %.370.i, i64 %.1802.01452.i.i.i
  %.1923.i.i.i = load <16 x i32>, ptr %.1921.i.i.i, align 4, !noalias !12
  %.1924.i.i.i = bitcast <16 x i32> %.1920.i.i.i to <16 x float>
  %.1925.i.i.i = sitofp <16 x i32> %.1923.i.i.i to <16 x double>
  %.1928.i.i.i = fmul <16 x double> %.1927.i.i.i, %.1925.i.i.i
  %.1929.i.i.i = fpext <16 x float> %.1924.i.i.i to <16 x double>
  %.1930.i.i.i = fadd <16 x double> %.1928.i.i.i, %.1929.i.i.i
  %.1931.i.i.i = fptrunc <16 x double> %.1930.i.i.i to <16 x float>
  %.1932.i.i.i = and <16 x i32> %.1920.i.i.i, splat (i32 2139095040)
  %.1933.i.i.i = bitcast <16 x float> %.1931.i.i.i to <16 x i32>
  %.1934.not.i.i.i = icmp eq <16 x i32> %.1932.i.i.i, splat (i32 2139095040)
  %.1935.i.i.i = select <16 x i1> %.1934.not.i.i.i, <16 x i32> %.1920.i.i.i, <16 x i32> %.1933.i.i.i
  %.1936.i.i.i = getelementptr i32, ptr %.995.i.i.i, i64 %.1802.01452.i.i.i
  store <16 x i32> %.1935.i.i.i, ptr %.1936.i.i.i, align 4, !noalias !12
  %.1858.i.i.i = icmp samesign ugt i64 %.1805.01453.i.i.i, 1
  br i1 %.1858.i.i.i, label %B786.if.i.i.i, label %B914.i.i.i

B946.if.i.i.i:                                    ; preds = %B914.i.i.i, %B946.if.i.i.i
  %.1972.01459.i.i.i = phi i64 [ %.2034.i.i.i, %B946.if.i.i.i ], [ %.1982.i.i.i, %B914.i.i.i ]
  %.1969.01458.i.i.i = phi i64 [ %.2038.i.i.i, %B946.if.i.i.i ], [ %spec.select1445.i.i.i, %B914.i.i.i ]
  %.2034.i.i.i = add nsw i64 %.1972.01459.i.i.i, -1
  %.2038.i.i.i = add i64 %.1969.01458.i.i.i, 1
  %.2076.i.i.i = icmp slt i64 %.1969.01458.i.i.i, 0
  %.2077.i.i.i = select i1 %.2076.i.i.i, i64 %.364.i, i64 0
  %6 = getelementptr i32, ptr %.370.i, i64 %.1969.01458.i.i.i
  %.2091.i.i.i = getelementptr i32, ptr %6, i64 %.2077.i.i.i
  %.2092.i.i.i = load i32, ptr %.2091.i.i.i, align 4, !noalias !12
  %.2107.i.i.i = select i1 %.2076.i.i.i, i64 %.256.i, i64 0
  %7 = getelementptr double, ptr %.262.i, i64 %.1969.01458.i.i.i
  %.2121.i.i.i = getelementptr double, ptr %7, i64 %.2107.i.i.i
  %.2122.i.i.i = sitofp i32 %.2092.i.i.i to double
  store double %.2122.i.i.i, ptr %.2121.i.i.i, align 8, !noalias !12
  %.2025.i.i.i = icmp samesign ugt i64 %.1972.01459.i.i.i, 1
  br i1 %.2025.i.i.i, label %B946.if.i.i.i, label %B11079.i.i.i

B988.endif.i.i.i:                                 ; preds = %B988.else.endif.endif.endif.if.i.i.i, %B988.else.endif.endif.endif.i.i.i
  %.2169.sroa.13.0.i.i.i = phi i64 [ %.256.i, %B988.else.endif.endif.endif.if.i.i.i ], [ %.2169.sroa.13.1.i.i.i, %B988.else.endif.endif.endif.i.i.i ]
  %.2257.i.i.i = sub i64 %.2169.sroa.13.0.i.i.i, %.2169.sroa.0.3.i.i.i
  %.2282.i.i.i = getelementptr double, ptr %.262.i, i64 %.2169.sroa.0.3.i.i.i
  %.251.i1358.i.i.i = icmp slt i64 %.2257.i.i.i, 1
  br i1 %.251.i1358.i.i.i, label %.317.if.i.i.i.i, label %.317.endif.preheader.i.i.i.i, !prof !3

B86.i.i.i.i:                                      ; preds = %B86.preheader.i.i.i.i, %B472.i.i.i.i
  %k.3.0.i.i.i.i = phi i64 [ %.1839.i.i.i.i, %B472.i.i.i.i ], [ 0, %B86.preheader.i.i.i.i ]
  %.457.i.i.i.i = mul i64 %k.3.0.i.i.i.i, %.102.i
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.457.i.i.i.i
  %.462.i.i.i.i = load double, ptr %gep.i.i.i.i, align 8, !noalias !13
  %.466.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 1
  %.514.i.i.i.i = mul i64 %.466.i.i.i.i, %.102.i
  %gep874.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.514.i.i.i.i
  %.519.i.i.i.i = load double, ptr %gep874.i.i.i.i, align 8, !noalias !13
  %.523.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 2
  %.571.i.i.i.i = mul i64 %.523.i.i.i.i, %.102.i
  %gep876.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.571.i.i.i.i
  %.576.i.i.i.i = load double, ptr %gep876.i.i.i.i, align 8, !noalias !13
  %.580.i.i.i.i = or disjoint i64 %k.3.0.i.i.i.i, 3
  %.628.i.i.i.i = mul i64 %.580.i.i.i.i, %.102.i
  %gep878.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.628.i.i.i.i
  %.633.i.i.i.i = load double, ptr %gep878.i.i.i.i, align 8, !noalias !13
  br i1 %.728.i.i.i.i, label %B86.else.if.i.i.i.i, label %B86.else.endif.i.i.i.i, !prof !3

B472.i.i.i.i:                                     ; preds = %B344.if.i.i.i.i, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i
  %.1839.i.i.i.i = add nuw nsw i64 %k.3.0.i.i.i.i, 4
  %.1844.i.i.i.i = add nuw nsw i64 %k.3.0.i.i.i.i, 8
  %.1846.not.i.i.i.i = icmp sgt i64 %.1844.i.i.i.i, %.100.i
  br i1 %.1846.not.i.i.i.i, label %B500.i.i.i.i, label %B86.i.i.i.i

B500.i.i.i.i:                                     ; preds = %B472.i.i.i.i, %.317.if.i.i.i.i
  %k.4.1.i.i.i.i = phi i64 [ 0, %.317.if.i.i.i.i ], [ %.1839.i.i.i.i, %B472.i.i.i.i ]
  %.1861.i.i.i.i = icmp slt i64 %k.4.1.i.i.i.i, %.100.i
  br i1 %.1861.i.i.i.i, label %B512.preheader.i.i.i.i, label %B11079.i.i.i

B512.preheader.i.i.i.i:                           ; preds = %B500.i.i.i.i
  %.1897.i.i.i.i = icmp slt i64 %row.2.0.i.i.i, 0
  %.1898.i.i.i.i = select i1 %.1897.i.i.i.i, i64 %.102.i, i64 0
  %invariant.gep882.i.i.i.i = getelementptr double, ptr %.109.i, i64 %row.2.0.i.i.i
  %invariant.gep884.i.i.i.i = getelementptr double, ptr %invariant.gep882.i.i.i.i, i64 %.1898.i.i.i.i
  %.1975.i.i.i.i = icmp slt i64 %column.3.0.i.i.i, 0
  %.1976.i.i.i.i = select i1 %.1975.i.i.i.i, i64 %.144.i, i64 0
  %.1977.i.i.i.i = add i64 %.1976.i.i.i.i, %column.3.0.i.i.i
  %.1980.i.i.i.i = icmp slt i64 %.1977.i.i.i.i, 0
  %.1985.not.i.i.i.i = icmp slt i64 %.1977.i.i.i.i, %.144.i
  br label %B512.i.i.i.i

B512.i.i.i.i:                                     ; preds = %B652.i.i.i.i, %B512.preheader.i.i.i.i
  %k.5.0.i.i.i.i = phi i64 [ %k.4.1.i.i.i.i, %B512.preheader.i.i.i.i ], [ %.2357865.i.i.i.i, %B652.i.i.i.i ]
  %.1894.i.i.i.i = icmp slt i64 %k.5.0.i.i.i.i, 0
  %.1895.i.i.i.i = select i1 %.1894.i.i.i.i, i64 %.100.i, i64 0
  %.1896.i.i.i.i = add i64 %.1895.i.i.i.i, %k.5.0.i.i.i.i
  %.1916.i.i.i.i = mul i64 %.1896.i.i.i.i, %.102.i
  %gep885.i.i.i.i = getelementptr double, ptr %invariant.gep884.i.i.i.i, i64 %.1916.i.i.i.i
  %.1921.i.i.i.i = load double, ptr %gep885.i.i.i.i, align 8, !noalias !13
  %.1963.i.i.i.i = select i1 %.1894.i.i.i.i, i64 %.142.i, i64 0
  %.1964.i.i.i.i = add i64 %.1963.i.i.i.i, %k.5.0.i.i.i.i
  br i1 %.1980.i.i.i.i, label %B512.else.if.i.i.i.i, label %B512.else.endif.i.i.i.i, !prof !3

B652.i.i.i.i:                                     ; preds = %B596.if.i.i.i.i, %B512.else.endif.endif.endif.i.i.i.i
  %.2357865.i.i.i.i = add nsw i64 %k.5.0.i.i.i.i, 1
  %exitcond.not.i = icmp eq i64 %.2357865.i.i.i.i, %.100.i
  br i1 %exitcond.not.i, label %B11079.i.i.i, label %B512.i.i.i.i

.317.endif.preheader.i.i.i.i:                     ; preds = %B988.endif.i.i.i
  %8 = shl i64 %.2257.i.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.2282.i.i.i, i8 0, i64 %8, i1 false), !noalias !13
  br label %.317.if.i.i.i.i

.317.if.i.i.i.i:                                  ; preds = %.317.endif.preheader.i.i.i.i, %B988.endif.i.i.i
  br i1 %.402.i.i.i.i, label %B86.preheader.i.i.i.i, label %B500.i.i.i.i

B86.preheader.i.i.i.i:                            ; preds = %.317.if.i.i.i.i
  %.438.i.i.i.i = icmp slt i64 %row.2.0.i.i.i, 0
  %.439.i.i.i.i = select i1 %.438.i.i.i.i, i64 %.102.i, i64 0
  %9 = getelementptr double, ptr %.109.i, i64 %.439.i.i.i.i
  %invariant.gep.i.i.i.i = getelementptr double, ptr %9, i64 %row.2.0.i.i.i
  %.723.i.i.i.i = icmp slt i64 %column.3.0.i.i.i, 0
  %.724.i.i.i.i = select i1 %.723.i.i.i.i, i64 %.144.i, i64 0
  %.725.i.i.i.i = add i64 %.724.i.i.i.i, %column.3.0.i.i.i
  %.728.i.i.i.i = icmp slt i64 %.725.i.i.i.i, 0
  %.733.not.i.i.i.i = icmp slt i64 %.725.i.i.i.i, %.144.i
  br label %B86.i.i.i.i

B86.else.if.i.i.i.i:                              ; preds = %B86.i.i.i.i
  br label %B86.else.endif.i.i.i.i

B86.else.endif.i.i.i.i:                           ; preds = %B86.else.if.i.i.i.i, %B86.i.i.i.i
  %.713.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.else.endif.endif.endif.i.i.i.i, label %B86.else.endif.if.i.i.i.i, !prof !11

B86.else.endif.if.i.i.i.i:                        ; preds = %B86.else.endif.i.i.i.i
  br label %B86.else.endif.endif.endif.i.i.i.i

B86.else.endif.endif.endif.i.i.i.i:               ; preds = %B86.else.endif.if.i.i.i.i, %B86.else.endif.i.i.i.i
  %.713.sroa.0.3.i.i.i.i = phi i64 [ %.144.i, %B86.else.endif.if.i.i.i.i ], [ %.713.sroa.0.1.i.i.i.i, %B86.else.endif.i.i.i.i ]
  %.830.i.i.i.i = mul i64 %k.3.0.i.i.i.i, %.144.i
  %10 = getelementptr double, ptr %.151.i, i64 %.830.i.i.i.i
  %.834.i.i.i.i = getelementptr double, ptr %10, i64 %.713.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.else.if.i.i.i.i, label %B86.endif.else.endif.i.i.i.i, !prof !3

B86.endif.else.if.i.i.i.i:                        ; preds = %B86.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.else.endif.i.i.i.i

B86.endif.else.endif.i.i.i.i:                     ; preds = %B86.endif.else.if.i.i.i.i, %B86.else.endif.endif.endif.i.i.i.i
  %.908.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.else.endif.if.i.i.i.i:                  ; preds = %B86.endif.else.endif.i.i.i.i
  br label %B86.endif.else.endif.endif.endif.i.i.i.i

B86.endif.else.endif.endif.endif.i.i.i.i:         ; preds = %B86.endif.else.endif.if.i.i.i.i, %B86.endif.else.endif.i.i.i.i
  %.908.sroa.0.3.i.i.i.i = phi i64 [ %.144.i, %B86.endif.else.endif.if.i.i.i.i ], [ %.908.sroa.0.1.i.i.i.i, %B86.endif.else.endif.i.i.i.i ]
  %.1025.i.i.i.i = mul i64 %.466.i.i.i.i, %.144.i
  %11 = getelementptr double, ptr %.151.i, i64 %.1025.i.i.i.i
  %.1029.i.i.i.i = getelementptr double, ptr %11, i64 %.908.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.endif.else.if.i.i.i.i, label %B86.endif.endif.else.endif.i.i.i.i, !prof !3

B86.endif.endif.else.if.i.i.i.i:                  ; preds = %B86.endif.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.endif.else.endif.i.i.i.i

B86.endif.endif.else.endif.i.i.i.i:               ; preds = %B86.endif.endif.else.if.i.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i.i
  %.1103.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.endif.else.endif.if.i.i.i.i:            ; preds = %B86.endif.endif.else.endif.i.i.i.i
  br label %B86.endif.endif.else.endif.endif.endif.i.i.i.i

B86.endif.endif.else.endif.endif.endif.i.i.i.i:   ; preds = %B86.endif.endif.else.endif.if.i.i.i.i, %B86.endif.endif.else.endif.i.i.i.i
  %.1103.sroa.0.3.i.i.i.i = phi i64 [ %.144.i, %B86.endif.endif.else.endif.if.i.i.i.i ], [ %.1103.sroa.0.1.i.i.i.i, %B86.endif.endif.else.endif.i.i.i.i ]
  %.1220.i.i.i.i = mul i64 %.523.i.i.i.i, %.144.i
  %12 = getelementptr double, ptr %.151.i, i64 %.1220.i.i.i.i
  %.1224.i.i.i.i = getelementptr double, ptr %12, i64 %.1103.sroa.0.3.i.i.i.i
  br i1 %.728.i.i.i.i, label %B86.endif.endif.endif.else.if.i.i.i.i, label %B86.endif.endif.endif.else.endif.i.i.i.i, !prof !3

B86.endif.endif.endif.else.if.i.i.i.i:            ; preds = %B86.endif.endif.else.endif.endif.endif.i.i.i.i
  br label %B86.endif.endif.endif.else.endif.i.i.i.i

B86.endif.endif.endif.else.endif.i.i.i.i:         ; preds = %B86.endif.endif.endif.else.if.i.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i.i
  %.1328.sroa.0.1.i.i.i.i = phi i64 [ 0, %B86.endif.endif.endif.else.if.i.i.i.i ], [ %.725.i.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i.i ]
  br i1 %.733.not.i.i.i.i, label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i, label %B86.endif.endif.endif.else.endif.if.i.i.i.i, !prof !11

B86.endif.endif.endif.else.endif.if.i.i.i.i:      ; preds = %B86.endif.endif.endif.else.endif.i.i.i.i
  br label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i

B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i: ; preds = %B86.endif.endif.endif.else.endif.if.i.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i.i
  %.1328.sroa.0.3.i.i.i.i = phi i64 [ %.144.i, %B86.endif.endif.endif.else.endif.if.i.i.i.i ], [ %.1328.sroa.0.1.i.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i.i ]
  %.1445.i.i.i.i = mul i64 %.580.i.i.i.i, %.144.i
  %13 = getelementptr double, ptr %.151.i, i64 %.1445.i.i.i.i
  %.1449.i.i.i.i = getelementptr double, ptr %13, i64 %.1328.sroa.0.3.i.i.i.i
  br i1 %.251.i1358.i.i.i, label %B472.i.i.i.i, label %B344.if.i.i.i.i

B344.if.i.i.i.i:                                  ; preds = %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i, %B344.if.i.i.i.i
  %.1517.0871.i.i.i.i = phi i64 [ %.1588.i.i.i.i, %B344.if.i.i.i.i ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i.i ]
  %.1588.i.i.i.i = add nuw nsw i64 %.1517.0871.i.i.i.i, 1
  %14 = getelementptr double, ptr %.2282.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1642.i.i.i.i = load double, ptr %14, align 8, !noalias !13
  %15 = getelementptr double, ptr %.834.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1672.i.i.i.i = load double, ptr %15, align 8, !noalias !13
  %.1674.i.i.i.i = fmul double %.462.i.i.i.i, %.1672.i.i.i.i
  %16 = getelementptr double, ptr %.1029.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1704.i.i.i.i = load double, ptr %16, align 8, !noalias !13
  %.1706.i.i.i.i = fmul double %.519.i.i.i.i, %.1704.i.i.i.i
  %.1707.i.i.i.i = fadd double %.1674.i.i.i.i, %.1706.i.i.i.i
  %17 = getelementptr double, ptr %.1224.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1737.i.i.i.i = load double, ptr %17, align 8, !noalias !13
  %.1739.i.i.i.i = fmul double %.576.i.i.i.i, %.1737.i.i.i.i
  %18 = getelementptr double, ptr %.1449.i.i.i.i, i64 %.1517.0871.i.i.i.i
  %.1769.i.i.i.i = load double, ptr %18, align 8, !noalias !13
  %.1771.i.i.i.i = fmul double %.633.i.i.i.i, %.1769.i.i.i.i
  %.1772.i.i.i.i = fadd double %.1739.i.i.i.i, %.1771.i.i.i.i
  %.1773.i.i.i.i = fadd double %.1707.i.i.i.i, %.1772.i.i.i.i
  %.1774.i.i.i.i = fadd double %.1642.i.i.i.i, %.1773.i.i.i.i
  store double %.1774.i.i.i.i, ptr %14, align 8, !noalias !13
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
  %.1965.sroa.0.3.i.i.i.i = phi i64 [ %.144.i, %B512.else.endif.if.i.i.i.i ], [ %.1965.sroa.0.1.i.i.i.i, %B512.else.endif.i.i.i.i ]
  %.2082.i.i.i.i = mul i64 %.1964.i.i.i.i, %.144.i
  %19 = getelementptr double, ptr %.151.i, i64 %.2082.i.i.i.i
  %.2086.i.i.i.i = getelementptr double, ptr %19, i64 %.1965.sroa.0.3.i.i.i.i
  br i1 %.251.i1358.i.i.i, label %B652.i.i.i.i, label %B596.if.i.i.i.i

B596.if.i.i.i.i:                                  ; preds = %B512.else.endif.endif.endif.i.i.i.i, %B596.if.i.i.i.i
  %.2157.0880.i.i.i.i = phi i64 [ %.2226.i.i.i.i, %B596.if.i.i.i.i ], [ 0, %B512.else.endif.endif.endif.i.i.i.i ]
  %.2226.i.i.i.i = add nuw nsw i64 %.2157.0880.i.i.i.i, 1
  %20 = getelementptr double, ptr %.2282.i.i.i, i64 %.2157.0880.i.i.i.i
  %.2280.i.i.i.i = load double, ptr %20, align 8, !noalias !13
  %21 = getelementptr double, ptr %.2086.i.i.i.i, i64 %.2157.0880.i.i.i.i
  %.2310.i.i.i.i = load double, ptr %21, align 8, !noalias !13
  %.2312.i.i.i.i = fmul double %.1921.i.i.i.i, %.2310.i.i.i.i
  %.2313.i.i.i.i = fadd double %.2280.i.i.i.i, %.2312.i.i.i.i
  store double %.2313.i.i.i.i, ptr %20, align 8, !noalias !13
  %exitcond886.not.i.i.i.i = icmp eq i64 %.2257.i.i.i, %.2226.i.i.i.i
  br i1 %exitcond886.not.i.i.i.i, label %B652.i.i.i.i, label %B596.if.i.i.i.i

B988.else.endif.i.i.i:                            ; preds = %B198.endif.endif.endif.i.i.i
  br i1 %.2189.i.i.i, label %B988.else.endif.if.i.i.i, label %B988.else.endif.endif.i.i.i, !prof !3

B988.else.endif.if.i.i.i:                         ; preds = %B988.else.endif.i.i.i
  br label %B988.else.endif.endif.i.i.i

B988.else.endif.endif.i.i.i:                      ; preds = %B988.else.endif.if.i.i.i, %B988.else.endif.i.i.i
  %.2169.sroa.0.3.i.i.i = phi i64 [ %.256.i, %B988.else.endif.if.i.i.i ], [ 0, %B988.else.endif.i.i.i ]
  %.2196.i.i.i = icmp slt i64 %.17.i.i.i.i, 0
  %.2197.i.i.i = select i1 %.2196.i.i.i, i64 %.256.i, i64 0
  %.2198.i.i.i = add i64 %.2197.i.i.i, %.19.i.i.i.i
  %.2201.i.i.i = icmp slt i64 %.2198.i.i.i, 0
  br i1 %.2201.i.i.i, label %B988.else.endif.endif.if.i.i.i, label %B988.else.endif.endif.endif.i.i.i, !prof !3

B988.else.endif.endif.if.i.i.i:                   ; preds = %B988.else.endif.endif.i.i.i
  br label %B988.else.endif.endif.endif.i.i.i

B988.else.endif.endif.endif.i.i.i:                ; preds = %B988.else.endif.endif.if.i.i.i, %B988.else.endif.endif.i.i.i
  %.2169.sroa.13.1.i.i.i = phi i64 [ 0, %B988.else.endif.endif.if.i.i.i ], [ %.2198.i.i.i, %B988.else.endif.endif.i.i.i ]
  %.2206.not.i.i.i = icmp slt i64 %.2198.i.i.i, %.256.i
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
  %.2565.i.i.i = select i1 %.2401.i.i.i, i64 %.256.i, i64 0
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
  %.2574.not.i.i.i = icmp slt i64 %.2566.i.i.i, %.256.i
  br i1 %.2574.not.i.i.i, label %B11081.endif.else.endif.endif.i.i.i, label %B11081.endif.else.endif.if.i.i.i, !prof !11

B11081.endif.else.endif.if.i.i.i:                 ; preds = %B11081.endif.else.endif.i.i.i
  br label %B11081.endif.else.endif.endif.i.i.i

B11081.endif.else.endif.endif.i.i.i:              ; preds = %B11081.endif.else.endif.if.i.i.i, %B11081.endif.else.endif.i.i.i
  %.2554.sroa.0.3.i.i.i = phi i64 [ %.256.i, %B11081.endif.else.endif.if.i.i.i ], [ %.2554.sroa.0.1.i.i.i, %B11081.endif.else.endif.i.i.i ]
  %.2667.i.i.i = getelementptr double, ptr %.262.i, i64 %.2554.sroa.0.3.i.i.i
  %.2723.i.i.i = select i1 %.2401.i.i.i, i64 %.979.i.i.i, i64 0
  %.2724.i.i.i = add i64 %.2723.i.i.i, %quick.2.1.i.i.i
  %.2727.i.i.i = icmp slt i64 %.2724.i.i.i, 0
  br i1 %.2727.i.i.i, label %B11081.endif.endif.else.if.i.i.i, label %B11081.endif.endif.else.endif.i.i.i, !prof !3

B40.i.i.i.i:                                      ; preds = %B11081.endif.endif.else.endif.endif.i.i.i
  br i1 %.2171024.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B70.if.i.i.i.i

B112.i.i.i.i:                                     ; preds = %B11081.endif.endif.else.endif.endif.i.i.i
  br i1 %.2171024.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B208.if.i.i.i.i

B530.i.i.i.i:                                     ; preds = %B308.if.i.i.i.i
  %22 = getelementptr double, ptr %.2667.i.i.i, i64 %.595.01028.i.i.i.i
  %.754.i.i.i.i = load double, ptr %22, align 8, !noalias !16
  %.756.i.i.i.i = fmul double %a7, %.754.i.i.i.i
  %.723.i1391.i.i.i = fpext float %.722.i.i.i.i to double
  %.757.i.i.i.i = fadd double %.756.i.i.i.i, %.723.i1391.i.i.i
  %.758.i.i.i.i = fptrunc double %.757.i.i.i.i to float
  br label %B592.i.i.i.i

B592.i.i.i.i:                                     ; preds = %B308.if.i.i.i.i, %B530.i.i.i.i
  %"$phi592.1.2.1.i.i.i.i" = phi float [ %.758.i.i.i.i, %B530.i.i.i.i ], [ 0x7FF8000000000000, %B308.if.i.i.i.i ]
  store float %"$phi592.1.2.1.i.i.i.i", ptr %39, align 4, !noalias !16
  %exitcond1043.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.664.i.i.i.i
  br i1 %exitcond1043.not.i.i.i.i, label %B602.i.i.i.i, label %B308.if.i.i.i.i

B602.i.i.i.i:                                     ; preds = %B592.i.i.i.i
  br i1 %.360.i.i.i.i, label %B654.if.i.i.i.i, label %B1034.i.i.i.i

B966.i.i.i.i:                                     ; preds = %B654.if.i.i.i.i
  %23 = getelementptr i32, ptr %.334.i, i64 %.899.01040.i.i.i.i
  %.1026.i.i.i.i = load i32, ptr %23, align 4, !noalias !16
  %.1028.i.i.i.i = zext i32 %.1026.i.i.i.i to i64
  %.1030.i.i.i.i = add nuw nsw i64 %.1028.i.i.i.i, 32767
  %.1065.i.i.i.i = lshr i64 %.1028.i.i.i.i, 16
  %.1068.i.i.i.i = and i64 %.1065.i.i.i.i, 1
  %.1069.i.i.i.i = add nuw nsw i64 %.1030.i.i.i.i, %.1068.i.i.i.i
  %.1072.i.i.i.i = lshr i64 %.1069.i.i.i.i, 16
  %24 = trunc nuw nsw i64 %.1072.i.i.i.i to i32
  br label %B1020.i.i.i.i

B970.i.i.i.i:                                     ; preds = %B654.if.i.i.i.i
  %25 = getelementptr i32, ptr %.2504.i.i.i, i64 %.899.01040.i.i.i.i
  %.1150.i.i.i.i = load i32, ptr %25, align 4, !noalias !16
  br label %B1020.i.i.i.i

B1020.i.i.i.i:                                    ; preds = %B970.i.i.i.i, %B966.i.i.i.i
  %"$phi1020.1.2.1.i.i.i.i" = phi i32 [ %24, %B966.i.i.i.i ], [ %.1150.i.i.i.i, %B970.i.i.i.i ]
  %26 = getelementptr i32, ptr %.2825.i.i.i, i64 %.899.01040.i.i.i.i
  store i32 %"$phi1020.1.2.1.i.i.i.i", ptr %26, align 4, !noalias !16
  %exitcond1047.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.968.i.i.i.i
  br i1 %exitcond1047.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B654.if.i.i.i.i

B1034.i.i.i.i:                                    ; preds = %B602.i.i.i.i
  br i1 %.1100.not.i.i.i, label %B1088.if.i.i.i.i, label %B2016.if.i.i.i.i

B1550.i.i.i.i:                                    ; preds = %B1216.if.i.i.i.i
  %.1573.i.i.i.i = zext nneg i32 %44 to i64
  %.1590.i.i.i.i = add nsw i64 %.1573.i.i.i.i, -939520001
  %.1580.i.i.i.i = lshr i64 %.1573.i.i.i.i, 13
  %.1583.i.i.i.i = and i64 %.1580.i.i.i.i, 1
  %.1591.i.i.i.i = add nuw nsw i64 %.1590.i.i.i.i, %.1583.i.i.i.i
  %.1594.i.i.i.i = lshr i64 %.1591.i.i.i.i, 13
  br label %B1610.i.i.i.i

B1554.i.i.i.i:                                    ; preds = %B1216.if.i.i.i.i
  %27 = getelementptr i32, ptr %.546.i.i.i, i64 %.1441.01037.i.i.i.i
  %.1642.i1394.i.i.i = load i32, ptr %27, align 4, !noalias !16
  %.1644.i.i.i.i = zext i32 %.1642.i1394.i.i.i to i64
  %.1646.i.i.i.i = add nsw i64 %.1644.i.i.i.i, -1056964608
  br label %B1610.i.i.i.i

B1610.i.i.i.i:                                    ; preds = %B1554.i.i.i.i, %B1550.i.i.i.i
  %"$phi1610.1.2.1.i.i.i.i" = phi i64 [ %.1594.i.i.i.i, %B1550.i.i.i.i ], [ %.1646.i.i.i.i, %B1554.i.i.i.i ]
  %28 = getelementptr float, ptr %.298.i, i64 %.1441.01037.i.i.i.i
  %.1752.i.i.i.i = load float, ptr %28, align 4, !noalias !16
  %.1755.i.i.i.i = fcmp ord float %.1752.i.i.i.i, 0.000000e+00
  br i1 %.1755.i.i.i.i, label %B1916.i.i.i.i, label %B1920.i.i.i.i

B1916.i.i.i.i:                                    ; preds = %B1610.i.i.i.i
  %.1659.i.i.i.i = icmp samesign ult i32 %44, 1199570944
  %29 = trunc i64 %"$phi1610.1.2.1.i.i.i.i" to i32
  %"$phi1702.1.2.1.i.i.i.i" = select i1 %.1659.i.i.i.i, i32 %29, i32 31744
  %30 = lshr i32 %.1569.i.i.i.i, 16
  %31 = and i32 %30, 32768
  %32 = or i32 %"$phi1702.1.2.1.i.i.i.i", %31
  br label %B1970.i.i.i.i

B1920.i.i.i.i:                                    ; preds = %B1610.i.i.i.i
  %33 = getelementptr i32, ptr %.2504.i.i.i, i64 %.1441.01037.i.i.i.i
  %.1796.i.i.i.i = load i32, ptr %33, align 4, !noalias !16
  br label %B1970.i.i.i.i

B1970.i.i.i.i:                                    ; preds = %B1920.i.i.i.i, %B1916.i.i.i.i
  %"$phi1970.1.2.1.i.i.i.i" = phi i32 [ %32, %B1916.i.i.i.i ], [ %.1796.i.i.i.i, %B1920.i.i.i.i ]
  %34 = getelementptr i32, ptr %.2825.i.i.i, i64 %.1441.01037.i.i.i.i
  store i32 %"$phi1970.1.2.1.i.i.i.i", ptr %34, align 4, !noalias !16
  %exitcond1046.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.1511.i.i.i.i
  br i1 %exitcond1046.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B1216.if.i.i.i.i

B70.if.i.i.i.i:                                   ; preds = %B40.i.i.i.i, %B70.if.i.i.i.i
  %.159.01025.i.i.i.i = phi i64 [ %.230.i1395.i.i.i, %B70.if.i.i.i.i ], [ 0, %B40.i.i.i.i ]
  %.230.i1395.i.i.i = add nuw nsw i64 %.159.01025.i.i.i.i, 1
  %35 = getelementptr i32, ptr %.2504.i.i.i, i64 %.159.01025.i.i.i.i
  %.284.i.i.i.i = load i32, ptr %35, align 4, !noalias !16
  %.286.i1396.i.i.i = zext i32 %.284.i.i.i.i to i64
  %.311.i.i.i.i = getelementptr float, ptr %.70.i, i64 %.286.i1396.i.i.i
  %.312.i.i.i.i = load float, ptr %.311.i.i.i.i, align 4, !noalias !16
  %36 = getelementptr float, ptr %.298.i, i64 %.159.01025.i.i.i.i
  store float %.312.i.i.i.i, ptr %36, align 4, !noalias !16
  %exitcond1042.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.230.i1395.i.i.i
  br i1 %exitcond1042.not.i.i.i.i, label %B308.if.i.i.i.i.preheader, label %B70.if.i.i.i.i

B208.if.i.i.i.i:                                  ; preds = %B112.i.i.i.i, %B208.if.i.i.i.i
  %.405.01022.i.i.i.i = phi i64 [ %.474.i.i.i.i, %B208.if.i.i.i.i ], [ 0, %B112.i.i.i.i ]
  %.474.i.i.i.i = add nuw nsw i64 %.405.01022.i.i.i.i, 1
  %37 = getelementptr i32, ptr %.2504.i.i.i, i64 %.405.01022.i.i.i.i
  %.528.i.i.i.i = load i32, ptr %37, align 4, !noalias !16
  %.532.i.i.i.i = shl i32 %.528.i.i.i.i, %..i.i.i.i
  %38 = getelementptr i32, ptr %.334.i, i64 %.405.01022.i.i.i.i
  store i32 %.532.i.i.i.i, ptr %38, align 4, !noalias !16
  %exitcond.not.i1390.i.i.i = icmp eq i64 %.2479.i.i.i, %.474.i.i.i.i
  br i1 %exitcond.not.i1390.i.i.i, label %B308.if.i.i.i.i.preheader, label %B208.if.i.i.i.i

B308.if.i.i.i.i.preheader:                        ; preds = %B208.if.i.i.i.i, %B70.if.i.i.i.i
  br label %B308.if.i.i.i.i

B308.if.i.i.i.i:                                  ; preds = %B308.if.i.i.i.i.preheader, %B592.i.i.i.i
  %.595.01028.i.i.i.i = phi i64 [ %.664.i.i.i.i, %B592.i.i.i.i ], [ 0, %B308.if.i.i.i.i.preheader ]
  %.664.i.i.i.i = add nuw nsw i64 %.595.01028.i.i.i.i, 1
  %39 = getelementptr float, ptr %.298.i, i64 %.595.01028.i.i.i.i
  %.722.i.i.i.i = load float, ptr %39, align 4, !noalias !16
  %.793.i.i.i.i = tail call float @llvm.fabs.f32(float %.722.i.i.i.i)
  %.795.i.i.i.i = fcmp ueq float %.793.i.i.i.i, 0x7FF0000000000000
  br i1 %.795.i.i.i.i, label %B592.i.i.i.i, label %B530.i.i.i.i

B654.if.i.i.i.i:                                  ; preds = %B602.i.i.i.i, %B1020.i.i.i.i
  %.899.01040.i.i.i.i = phi i64 [ %.968.i.i.i.i, %B1020.i.i.i.i ], [ 0, %B602.i.i.i.i ]
  %.968.i.i.i.i = add nuw nsw i64 %.899.01040.i.i.i.i, 1
  %40 = getelementptr float, ptr %.298.i, i64 %.899.01040.i.i.i.i
  %.1106.i.i.i.i = load float, ptr %40, align 4, !noalias !16
  %.1109.i.i.i.i = fcmp ord float %.1106.i.i.i.i, 0.000000e+00
  br i1 %.1109.i.i.i.i, label %B966.i.i.i.i, label %B970.i.i.i.i

B1088.if.i.i.i.i:                                 ; preds = %B1034.i.i.i.i, %B1088.if.i.i.i.i
  %.1248.01034.i.i.i.i = phi i64 [ %.1317.i.i.i.i, %B1088.if.i.i.i.i ], [ 0, %B1034.i.i.i.i ]
  %.1317.i.i.i.i = add nuw nsw i64 %.1248.01034.i.i.i.i, 1
  %41 = getelementptr float, ptr %.298.i, i64 %.1248.01034.i.i.i.i
  %.1371.i.i.i.i = load float, ptr %41, align 4, !noalias !16
  %.1372.i.i.i.i = tail call float @llvm.fabs.f32(float %.1371.i.i.i.i)
  %.1374.i.i.i.i = fadd float %.1372.i.i.i.i, 5.000000e-01
  %42 = getelementptr float, ptr %.375.i.i.i, i64 %.1248.01034.i.i.i.i
  store float %.1374.i.i.i.i, ptr %42, align 4, !noalias !16
  %exitcond1045.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.1317.i.i.i.i
  br i1 %exitcond1045.not.i.i.i.i, label %B1216.if.i.i.i.i, label %B1088.if.i.i.i.i

B1216.if.i.i.i.i:                                 ; preds = %B1088.if.i.i.i.i, %B1970.i.i.i.i
  %.1441.01037.i.i.i.i = phi i64 [ %.1511.i.i.i.i, %B1970.i.i.i.i ], [ 0, %B1088.if.i.i.i.i ]
  %.1511.i.i.i.i = add nuw nsw i64 %.1441.01037.i.i.i.i, 1
  %43 = getelementptr i32, ptr %.334.i, i64 %.1441.01037.i.i.i.i
  %.1569.i.i.i.i = load i32, ptr %43, align 4, !noalias !16
  %44 = and i32 %.1569.i.i.i.i, 2147483647
  %.1601.i.i.i.i = icmp samesign ugt i32 %44, 947912703
  br i1 %.1601.i.i.i.i, label %B1550.i.i.i.i, label %B1554.i.i.i.i

B2016.if.i.i.i.i:                                 ; preds = %B1034.i.i.i.i, %B2016.if.i.i.i.i
  %.1906.01031.i.i.i.i = phi i64 [ %.1975.i1392.i.i.i, %B2016.if.i.i.i.i ], [ 0, %B1034.i.i.i.i ]
  %.1975.i1392.i.i.i = add nuw nsw i64 %.1906.01031.i.i.i.i, 1
  %45 = getelementptr float, ptr %.298.i, i64 %.1906.01031.i.i.i.i
  %.2033.i.i.i.i = load float, ptr %45, align 4, !noalias !16
  %.2036.i.i.i.i = fcmp ord float %.2033.i.i.i.i, 0.000000e+00
  %"$phi2192.1.2.1.in.v.i.i.i.i" = select i1 %.2036.i.i.i.i, ptr %.334.i, ptr %.2504.i.i.i
  %"$phi2192.1.2.1.in.i.i.i.i" = getelementptr i32, ptr %"$phi2192.1.2.1.in.v.i.i.i.i", i64 %.1906.01031.i.i.i.i
  %"$phi2192.1.2.1.i.i.i.i" = load i32, ptr %"$phi2192.1.2.1.in.i.i.i.i", align 4, !noalias !16
  %46 = getelementptr i32, ptr %.2825.i.i.i, i64 %.1906.01031.i.i.i.i
  store i32 %"$phi2192.1.2.1.i.i.i.i", ptr %46, align 4, !noalias !16
  %exitcond1044.not.i.i.i.i = icmp eq i64 %.2479.i.i.i, %.1975.i1392.i.i.i
  br i1 %exitcond1044.not.i.i.i.i, label %NRT_decref.exit1143.i.i.i, label %B2016.if.i.i.i.i

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
  %.2171024.not.i.i.i.i = icmp slt i64 %.2479.i.i.i, 1
  br i1 %.1100.not.i.i.i, label %B40.i.i.i.i, label %B112.i.i.i.i

_ZN13_3cdynamic_3e5entryB4v177B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxx.exit: ; preds = %NRT_decref.exit1143.i.i.i, %B0.endif.endif.else.endif.endif.endif.if.i.i.i
  ret i64 0
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v177B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v177B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxxxdxxxxxxx"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !7, !9, !1}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels7lowrank8pair_rowB4v160B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE"}
!7 = distinct !{!7, !8, !"_ZN14sparse_kernels7lowrank11add_productB4v161B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!8 = distinct !{!8, !"_ZN14sparse_kernels7lowrank11add_productB4v161B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!9 = distinct !{!9, !10, !"_ZN14sparse_kernels7lowrank7predictB4v178B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!10 = distinct !{!10, !"_ZN14sparse_kernels7lowrank7predictB4v178B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!11 = !{!"branch_weights", i32 99, i32 1}
!12 = !{!7, !9, !1}
!13 = !{!14, !7, !9, !1}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels7lowrank11product_rowB4v163B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels7lowrank11product_rowB4v163B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE"}
!16 = !{!17, !7, !9, !1}
!17 = distinct !{!17, !18, !"_ZN14sparse_kernels7lowrank6_movedB4v164B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!18 = distinct !{!18, !"_ZN14sparse_kernels7lowrank6_movedB4v164B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
